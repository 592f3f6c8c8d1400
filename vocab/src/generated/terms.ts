// Generated from the RDF of this package by `npm run generate`. Do not edit.

/** <https://w3id.org/selfdata/ns/core#> */
export const sd = {
  AccessEvent: 'https://w3id.org/selfdata/ns/core#AccessEvent',
  Correction: 'https://w3id.org/selfdata/ns/core#Correction',
  CozyMode: 'https://w3id.org/selfdata/ns/core#CozyMode',
  CozyPurpose: 'https://w3id.org/selfdata/ns/core#CozyPurpose',
  EmdMode: 'https://w3id.org/selfdata/ns/core#EmdMode',
  EmdPurpose: 'https://w3id.org/selfdata/ns/core#EmdPurpose',
  EndsAtNextVisit: 'https://w3id.org/selfdata/ns/core#EndsAtNextVisit',
  EndsByServer: 'https://w3id.org/selfdata/ns/core#EndsByServer',
  FactorSet: 'https://w3id.org/selfdata/ns/core#FactorSet',
  GbfsVehicle: 'https://w3id.org/selfdata/ns/core#GbfsVehicle',
  GoogleActivity: 'https://w3id.org/selfdata/ns/core#GoogleActivity',
  GtfsRouteType: 'https://w3id.org/selfdata/ns/core#GtfsRouteType',
  Manifest: 'https://w3id.org/selfdata/ns/core#Manifest',
  NetexMode: 'https://w3id.org/selfdata/ns/core#NetexMode',
  OpenpathMode: 'https://w3id.org/selfdata/ns/core#OpenpathMode',
  OpenpathPurpose: 'https://w3id.org/selfdata/ns/core#OpenpathPurpose',
  RecordDocument: 'https://w3id.org/selfdata/ns/core#RecordDocument',
  ReferenceValue: 'https://w3id.org/selfdata/ns/core#ReferenceValue',
  accessMode: 'https://w3id.org/selfdata/ns/core#accessMode',
  allowed: 'https://w3id.org/selfdata/ns/core#allowed',
  alsoType: 'https://w3id.org/selfdata/ns/core#alsoType',
  containerPath: 'https://w3id.org/selfdata/ns/core#containerPath',
  contentHash: 'https://w3id.org/selfdata/ns/core#contentHash',
  corrects: 'https://w3id.org/selfdata/ns/core#corrects',
  denied: 'https://w3id.org/selfdata/ns/core#denied',
  enforcedBy: 'https://w3id.org/selfdata/ns/core#enforcedBy',
  expiryEnforcement: 'https://w3id.org/selfdata/ns/core#expiryEnforcement',
  expiryGroup: 'https://w3id.org/selfdata/ns/core#expiryGroup',
  factorSet: 'https://w3id.org/selfdata/ns/core#factorSet',
  hasFactor: 'https://w3id.org/selfdata/ns/core#hasFactor',
  hasReferenceValue: 'https://w3id.org/selfdata/ns/core#hasReferenceValue',
  notationKey: 'https://w3id.org/selfdata/ns/core#notationKey',
  outcome: 'https://w3id.org/selfdata/ns/core#outcome',
  personalDataCategory: 'https://w3id.org/selfdata/ns/core#personalDataCategory',
  rank: 'https://w3id.org/selfdata/ns/core#rank',
  removed: 'https://w3id.org/selfdata/ns/core#removed',
  revision: 'https://w3id.org/selfdata/ns/core#revision',
  timeZone: 'https://w3id.org/selfdata/ns/core#timeZone',
  underGrant: 'https://w3id.org/selfdata/ns/core#underGrant',
  unitText: 'https://w3id.org/selfdata/ns/core#unitText',
  value: 'https://w3id.org/selfdata/ns/core#value',
} as const

/** <https://w3id.org/selfdata/ns/mobility#> */
export const mob = {
  Leg: 'https://w3id.org/selfdata/ns/mobility#Leg',
  ModeMonthSummary: 'https://w3id.org/selfdata/ns/mobility#ModeMonthSummary',
  Place: 'https://w3id.org/selfdata/ns/mobility#Place',
  SharedRide: 'https://w3id.org/selfdata/ns/mobility#SharedRide',
  Track: 'https://w3id.org/selfdata/ns/mobility#Track',
  TransportFactor: 'https://w3id.org/selfdata/ns/mobility#TransportFactor',
  Trip: 'https://w3id.org/selfdata/ns/mobility#Trip',
  Validation: 'https://w3id.org/selfdata/ns/mobility#Validation',
  alightingStop: 'https://w3id.org/selfdata/ns/mobility#alightingStop',
  boardingStop: 'https://w3id.org/selfdata/ns/mobility#boardingStop',
  cardRef: 'https://w3id.org/selfdata/ns/mobility#cardRef',
  co2eConstructionInGramsPerKilometre:
    'https://w3id.org/selfdata/ns/mobility#co2eConstructionInGramsPerKilometre',
  co2eContrailsInGramsPerKilometre:
    'https://w3id.org/selfdata/ns/mobility#co2eContrailsInGramsPerKilometre',
  co2eInGrams: 'https://w3id.org/selfdata/ns/mobility#co2eInGrams',
  co2eTotalInGramsPerKilometre:
    'https://w3id.org/selfdata/ns/mobility#co2eTotalInGramsPerKilometre',
  co2eUseInGramsPerKilometre: 'https://w3id.org/selfdata/ns/mobility#co2eUseInGramsPerKilometre',
  confirmedBy: 'https://w3id.org/selfdata/ns/mobility#confirmedBy',
  distanceInMetres: 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
  durationInSeconds: 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
  encodedPolyline: 'https://w3id.org/selfdata/ns/mobility#encodedPolyline',
  endStation: 'https://w3id.org/selfdata/ns/mobility#endStation',
  fareProduct: 'https://w3id.org/selfdata/ns/mobility#fareProduct',
  hasLeg: 'https://w3id.org/selfdata/ns/mobility#hasLeg',
  legCount: 'https://w3id.org/selfdata/ns/mobility#legCount',
  line: 'https://w3id.org/selfdata/ns/mobility#line',
  mainMode: 'https://w3id.org/selfdata/ns/mobility#mainMode',
  maximumDistanceInMetres: 'https://w3id.org/selfdata/ns/mobility#maximumDistanceInMetres',
  minimumDistanceInMetres: 'https://w3id.org/selfdata/ns/mobility#minimumDistanceInMetres',
  mode: 'https://w3id.org/selfdata/ns/mobility#mode',
  modeSource: 'https://w3id.org/selfdata/ns/mobility#modeSource',
  occupancy: 'https://w3id.org/selfdata/ns/mobility#occupancy',
  perVehicle: 'https://w3id.org/selfdata/ns/mobility#perVehicle',
  placeRole: 'https://w3id.org/selfdata/ns/mobility#placeRole',
  previousMode: 'https://w3id.org/selfdata/ns/mobility#previousMode',
  proofClass: 'https://w3id.org/selfdata/ns/mobility#proofClass',
  propulsion: 'https://w3id.org/selfdata/ns/mobility#propulsion',
  purpose: 'https://w3id.org/selfdata/ns/mobility#purpose',
  role: 'https://w3id.org/selfdata/ns/mobility#role',
  secondsFromStart: 'https://w3id.org/selfdata/ns/mobility#secondsFromStart',
  startStation: 'https://w3id.org/selfdata/ns/mobility#startStation',
  stop: 'https://w3id.org/selfdata/ns/mobility#stop',
  tripCount: 'https://w3id.org/selfdata/ns/mobility#tripCount',
  unknownDistanceCount: 'https://w3id.org/selfdata/ns/mobility#unknownDistanceCount',
  validationKind: 'https://w3id.org/selfdata/ns/mobility#validationKind',
} as const

/** <https://w3id.org/selfdata/ns/energy#> */
export const eng = {
  Consumption: 'https://w3id.org/selfdata/ns/energy#Consumption',
  DeliveryPoint: 'https://w3id.org/selfdata/ns/energy#DeliveryPoint',
  LoadCurve: 'https://w3id.org/selfdata/ns/energy#LoadCurve',
  Meter: 'https://w3id.org/selfdata/ns/energy#Meter',
  MeterIndex: 'https://w3id.org/selfdata/ns/energy#MeterIndex',
  SupplyContract: 'https://w3id.org/selfdata/ns/energy#SupplyContract',
  activeEnergy: 'https://w3id.org/selfdata/ns/energy#activeEnergy',
  conversionKilowattHoursPerCubicMetre:
    'https://w3id.org/selfdata/ns/energy#conversionKilowattHoursPerCubicMetre',
  deliveryPoint: 'https://w3id.org/selfdata/ns/energy#deliveryPoint',
  energyInWattHours: 'https://w3id.org/selfdata/ns/energy#energyInWattHours',
  gasVolumeInCubicMetres: 'https://w3id.org/selfdata/ns/energy#gasVolumeInCubicMetres',
  meanActivePower: 'https://w3id.org/selfdata/ns/energy#meanActivePower',
  meter: 'https://w3id.org/selfdata/ns/energy#meter',
  peakWatts: 'https://w3id.org/selfdata/ns/energy#peakWatts',
  period: 'https://w3id.org/selfdata/ns/energy#period',
  quality: 'https://w3id.org/selfdata/ns/energy#quality',
  register: 'https://w3id.org/selfdata/ns/energy#register',
  resource: 'https://w3id.org/selfdata/ns/energy#resource',
  step: 'https://w3id.org/selfdata/ns/energy#step',
  subscribedPowerInKilovoltAmperes:
    'https://w3id.org/selfdata/ns/energy#subscribedPowerInKilovoltAmperes',
  tariffOption: 'https://w3id.org/selfdata/ns/energy#tariffOption',
  tariffPeriod: 'https://w3id.org/selfdata/ns/energy#tariffPeriod',
  volume: 'https://w3id.org/selfdata/ns/energy#volume',
  volumeInLitres: 'https://w3id.org/selfdata/ns/energy#volumeInLitres',
  wattValues: 'https://w3id.org/selfdata/ns/energy#wattValues',
} as const

/** <http://schema.org/> */
export const schema = {
  Action: 'http://schema.org/Action',
  Event: 'http://schema.org/Event',
  Organization: 'http://schema.org/Organization',
  Person: 'http://schema.org/Person',
  Place: 'http://schema.org/Place',
  Project: 'http://schema.org/Project',
  RentAction: 'http://schema.org/RentAction',
  TravelAction: 'http://schema.org/TravelAction',
  UnitPriceSpecification: 'http://schema.org/UnitPriceSpecification',
  addressLocality: 'http://schema.org/addressLocality',
  agent: 'http://schema.org/agent',
  description: 'http://schema.org/description',
  distance: 'http://schema.org/distance',
  duration: 'http://schema.org/duration',
  email: 'http://schema.org/email',
  endDate: 'http://schema.org/endDate',
  endTime: 'http://schema.org/endTime',
  eventStatus: 'http://schema.org/eventStatus',
  familyName: 'http://schema.org/familyName',
  fromLocation: 'http://schema.org/fromLocation',
  givenName: 'http://schema.org/givenName',
  image: 'http://schema.org/image',
  instrument: 'http://schema.org/instrument',
  latitude: 'http://schema.org/latitude',
  location: 'http://schema.org/location',
  longitude: 'http://schema.org/longitude',
  manufacturer: 'http://schema.org/manufacturer',
  name: 'http://schema.org/name',
  organizer: 'http://schema.org/organizer',
  price: 'http://schema.org/price',
  priceCurrency: 'http://schema.org/priceCurrency',
  priceSpecification: 'http://schema.org/priceSpecification',
  provider: 'http://schema.org/provider',
  recipient: 'http://schema.org/recipient',
  result: 'http://schema.org/result',
  startDate: 'http://schema.org/startDate',
  startTime: 'http://schema.org/startTime',
  temporalCoverage: 'http://schema.org/temporalCoverage',
  toLocation: 'http://schema.org/toLocation',
  unitCode: 'http://schema.org/unitCode',
  url: 'http://schema.org/url',
  validFrom: 'http://schema.org/validFrom',
  validThrough: 'http://schema.org/validThrough',
} as const

/** <http://purl.org/dc/terms/> */
export const dct = {
  PeriodOfTime: 'http://purl.org/dc/terms/PeriodOfTime',
  accrualPeriodicity: 'http://purl.org/dc/terms/accrualPeriodicity',
  conformsTo: 'http://purl.org/dc/terms/conformsTo',
  created: 'http://purl.org/dc/terms/created',
  creator: 'http://purl.org/dc/terms/creator',
  description: 'http://purl.org/dc/terms/description',
  format: 'http://purl.org/dc/terms/format',
  hasPart: 'http://purl.org/dc/terms/hasPart',
  hasVersion: 'http://purl.org/dc/terms/hasVersion',
  identifier: 'http://purl.org/dc/terms/identifier',
  isPartOf: 'http://purl.org/dc/terms/isPartOf',
  isReplacedBy: 'http://purl.org/dc/terms/isReplacedBy',
  isVersionOf: 'http://purl.org/dc/terms/isVersionOf',
  issued: 'http://purl.org/dc/terms/issued',
  language: 'http://purl.org/dc/terms/language',
  license: 'http://purl.org/dc/terms/license',
  modified: 'http://purl.org/dc/terms/modified',
  publisher: 'http://purl.org/dc/terms/publisher',
  references: 'http://purl.org/dc/terms/references',
  replaces: 'http://purl.org/dc/terms/replaces',
  rights: 'http://purl.org/dc/terms/rights',
  source: 'http://purl.org/dc/terms/source',
  subject: 'http://purl.org/dc/terms/subject',
  temporal: 'http://purl.org/dc/terms/temporal',
  title: 'http://purl.org/dc/terms/title',
  type: 'http://purl.org/dc/terms/type',
} as const

/** <http://www.w3.org/ns/dcat#> */
export const dcat = {
  Catalog: 'http://www.w3.org/ns/dcat#Catalog',
  DataService: 'http://www.w3.org/ns/dcat#DataService',
  Dataset: 'http://www.w3.org/ns/dcat#Dataset',
  DatasetSeries: 'http://www.w3.org/ns/dcat#DatasetSeries',
  Distribution: 'http://www.w3.org/ns/dcat#Distribution',
  accessURL: 'http://www.w3.org/ns/dcat#accessURL',
  contactPoint: 'http://www.w3.org/ns/dcat#contactPoint',
  dataset: 'http://www.w3.org/ns/dcat#dataset',
  distribution: 'http://www.w3.org/ns/dcat#distribution',
  downloadURL: 'http://www.w3.org/ns/dcat#downloadURL',
  endDate: 'http://www.w3.org/ns/dcat#endDate',
  inSeries: 'http://www.w3.org/ns/dcat#inSeries',
  keyword: 'http://www.w3.org/ns/dcat#keyword',
  landingPage: 'http://www.w3.org/ns/dcat#landingPage',
  mediaType: 'http://www.w3.org/ns/dcat#mediaType',
  startDate: 'http://www.w3.org/ns/dcat#startDate',
  temporalResolution: 'http://www.w3.org/ns/dcat#temporalResolution',
  theme: 'http://www.w3.org/ns/dcat#theme',
  version: 'http://www.w3.org/ns/dcat#version',
} as const

/** <http://www.w3.org/ns/prov#> */
export const prov = {
  Activity: 'http://www.w3.org/ns/prov#Activity',
  Agent: 'http://www.w3.org/ns/prov#Agent',
  Entity: 'http://www.w3.org/ns/prov#Entity',
  Person: 'http://www.w3.org/ns/prov#Person',
  SoftwareAgent: 'http://www.w3.org/ns/prov#SoftwareAgent',
  endedAtTime: 'http://www.w3.org/ns/prov#endedAtTime',
  generated: 'http://www.w3.org/ns/prov#generated',
  generatedAtTime: 'http://www.w3.org/ns/prov#generatedAtTime',
  hadPrimarySource: 'http://www.w3.org/ns/prov#hadPrimarySource',
  invalidatedAtTime: 'http://www.w3.org/ns/prov#invalidatedAtTime',
  startedAtTime: 'http://www.w3.org/ns/prov#startedAtTime',
  used: 'http://www.w3.org/ns/prov#used',
  wasAssociatedWith: 'http://www.w3.org/ns/prov#wasAssociatedWith',
  wasAttributedTo: 'http://www.w3.org/ns/prov#wasAttributedTo',
  wasDerivedFrom: 'http://www.w3.org/ns/prov#wasDerivedFrom',
  wasGeneratedBy: 'http://www.w3.org/ns/prov#wasGeneratedBy',
  wasInvalidatedBy: 'http://www.w3.org/ns/prov#wasInvalidatedBy',
  wasRevisionOf: 'http://www.w3.org/ns/prov#wasRevisionOf',
} as const

/** <https://w3id.org/tree#> */
export const tree = {
  Collection: 'https://w3id.org/tree#Collection',
  GreaterThanOrEqualToRelation: 'https://w3id.org/tree#GreaterThanOrEqualToRelation',
  LessThanRelation: 'https://w3id.org/tree#LessThanRelation',
  Node: 'https://w3id.org/tree#Node',
  Relation: 'https://w3id.org/tree#Relation',
  member: 'https://w3id.org/tree#member',
  node: 'https://w3id.org/tree#node',
  path: 'https://w3id.org/tree#path',
  relation: 'https://w3id.org/tree#relation',
  value: 'https://w3id.org/tree#value',
  view: 'https://w3id.org/tree#view',
} as const

/** <http://rdfs.org/ns/void#> */
export const void_ = {
  Dataset: 'http://rdfs.org/ns/void#Dataset',
  dataDump: 'http://rdfs.org/ns/void#dataDump',
  entities: 'http://rdfs.org/ns/void#entities',
  triples: 'http://rdfs.org/ns/void#triples',
} as const

/** <http://www.w3.org/ns/auth/acl#> */
export const acl = {
  Append: 'http://www.w3.org/ns/auth/acl#Append',
  AuthenticatedAgent: 'http://www.w3.org/ns/auth/acl#AuthenticatedAgent',
  Authorization: 'http://www.w3.org/ns/auth/acl#Authorization',
  Control: 'http://www.w3.org/ns/auth/acl#Control',
  Read: 'http://www.w3.org/ns/auth/acl#Read',
  Write: 'http://www.w3.org/ns/auth/acl#Write',
  accessControl: 'http://www.w3.org/ns/auth/acl#accessControl',
  accessTo: 'http://www.w3.org/ns/auth/acl#accessTo',
  agent: 'http://www.w3.org/ns/auth/acl#agent',
  agentClass: 'http://www.w3.org/ns/auth/acl#agentClass',
  agentGroup: 'http://www.w3.org/ns/auth/acl#agentGroup',
  default: 'http://www.w3.org/ns/auth/acl#default',
  mode: 'http://www.w3.org/ns/auth/acl#mode',
  origin: 'http://www.w3.org/ns/auth/acl#origin',
  owner: 'http://www.w3.org/ns/auth/acl#owner',
} as const

/** <http://www.w3.org/ns/solid/acp#> */
export const acp = {
  AccessControl: 'http://www.w3.org/ns/solid/acp#AccessControl',
  AccessControlResource: 'http://www.w3.org/ns/solid/acp#AccessControlResource',
  AccessMode: 'http://www.w3.org/ns/solid/acp#AccessMode',
  AlwaysSatisfiedRestriction: 'http://www.w3.org/ns/solid/acp#AlwaysSatisfiedRestriction',
  AuthenticatedAgent: 'http://www.w3.org/ns/solid/acp#AuthenticatedAgent',
  CreatorAgent: 'http://www.w3.org/ns/solid/acp#CreatorAgent',
  Matcher: 'http://www.w3.org/ns/solid/acp#Matcher',
  OwnerAgent: 'http://www.w3.org/ns/solid/acp#OwnerAgent',
  Policy: 'http://www.w3.org/ns/solid/acp#Policy',
  PublicAgent: 'http://www.w3.org/ns/solid/acp#PublicAgent',
  PublicClient: 'http://www.w3.org/ns/solid/acp#PublicClient',
  PublicIssuer: 'http://www.w3.org/ns/solid/acp#PublicIssuer',
  access: 'http://www.w3.org/ns/solid/acp#access',
  accessControl: 'http://www.w3.org/ns/solid/acp#accessControl',
  agent: 'http://www.w3.org/ns/solid/acp#agent',
  allOf: 'http://www.w3.org/ns/solid/acp#allOf',
  allow: 'http://www.w3.org/ns/solid/acp#allow',
  anyOf: 'http://www.w3.org/ns/solid/acp#anyOf',
  apply: 'http://www.w3.org/ns/solid/acp#apply',
  client: 'http://www.w3.org/ns/solid/acp#client',
  deny: 'http://www.w3.org/ns/solid/acp#deny',
  grant: 'http://www.w3.org/ns/solid/acp#grant',
  issuer: 'http://www.w3.org/ns/solid/acp#issuer',
  memberAccessControl: 'http://www.w3.org/ns/solid/acp#memberAccessControl',
  noneOf: 'http://www.w3.org/ns/solid/acp#noneOf',
  resource: 'http://www.w3.org/ns/solid/acp#resource',
  vc: 'http://www.w3.org/ns/solid/acp#vc',
} as const

/** <http://www.w3.org/ns/solid/terms#> */
export const solid = {
  InsertDeletePatch: 'http://www.w3.org/ns/solid/terms#InsertDeletePatch',
  ListedDocument: 'http://www.w3.org/ns/solid/terms#ListedDocument',
  Notification: 'http://www.w3.org/ns/solid/terms#Notification',
  TypeIndex: 'http://www.w3.org/ns/solid/terms#TypeIndex',
  TypeRegistration: 'http://www.w3.org/ns/solid/terms#TypeRegistration',
  UnlistedDocument: 'http://www.w3.org/ns/solid/terms#UnlistedDocument',
  account: 'http://www.w3.org/ns/solid/terms#account',
  deletes: 'http://www.w3.org/ns/solid/terms#deletes',
  forClass: 'http://www.w3.org/ns/solid/terms#forClass',
  inserts: 'http://www.w3.org/ns/solid/terms#inserts',
  instance: 'http://www.w3.org/ns/solid/terms#instance',
  instanceContainer: 'http://www.w3.org/ns/solid/terms#instanceContainer',
  notification: 'http://www.w3.org/ns/solid/terms#notification',
  oidcIssuer: 'http://www.w3.org/ns/solid/terms#oidcIssuer',
  oidcIssuerRegistrationToken: 'http://www.w3.org/ns/solid/terms#oidcIssuerRegistrationToken',
  owner: 'http://www.w3.org/ns/solid/terms#owner',
  patches: 'http://www.w3.org/ns/solid/terms#patches',
  privateTypeIndex: 'http://www.w3.org/ns/solid/terms#privateTypeIndex',
  publicTypeIndex: 'http://www.w3.org/ns/solid/terms#publicTypeIndex',
  storageDescription: 'http://www.w3.org/ns/solid/terms#storageDescription',
  where: 'http://www.w3.org/ns/solid/terms#where',
} as const

/** <http://www.w3.org/ns/solid/notifications#> */
export const notify = {
  EventSourceChannel2023: 'http://www.w3.org/ns/solid/notifications#EventSourceChannel2023',
  StreamingHTTPChannel2023: 'http://www.w3.org/ns/solid/notifications#StreamingHTTPChannel2023',
  WebSocketChannel2023: 'http://www.w3.org/ns/solid/notifications#WebSocketChannel2023',
  WebhookChannel2023: 'http://www.w3.org/ns/solid/notifications#WebhookChannel2023',
  accept: 'http://www.w3.org/ns/solid/notifications#accept',
  channelType: 'http://www.w3.org/ns/solid/notifications#channelType',
  endAt: 'http://www.w3.org/ns/solid/notifications#endAt',
  feature: 'http://www.w3.org/ns/solid/notifications#feature',
  rate: 'http://www.w3.org/ns/solid/notifications#rate',
  receiveFrom: 'http://www.w3.org/ns/solid/notifications#receiveFrom',
  sendTo: 'http://www.w3.org/ns/solid/notifications#sendTo',
  startAt: 'http://www.w3.org/ns/solid/notifications#startAt',
  state: 'http://www.w3.org/ns/solid/notifications#state',
  subscription: 'http://www.w3.org/ns/solid/notifications#subscription',
  topic: 'http://www.w3.org/ns/solid/notifications#topic',
} as const

/** <http://www.w3.org/ns/ldp#> */
export const ldp = {
  BasicContainer: 'http://www.w3.org/ns/ldp#BasicContainer',
  Container: 'http://www.w3.org/ns/ldp#Container',
  Resource: 'http://www.w3.org/ns/ldp#Resource',
  constrainedBy: 'http://www.w3.org/ns/ldp#constrainedBy',
  contains: 'http://www.w3.org/ns/ldp#contains',
  inbox: 'http://www.w3.org/ns/ldp#inbox',
} as const

/** <http://www.w3.org/ns/pim/space#> */
export const pim = {
  ConfigurationFile: 'http://www.w3.org/ns/pim/space#ConfigurationFile',
  Storage: 'http://www.w3.org/ns/pim/space#Storage',
  preferencesFile: 'http://www.w3.org/ns/pim/space#preferencesFile',
  storage: 'http://www.w3.org/ns/pim/space#storage',
} as const

/** <http://www.w3.org/ns/posix/stat#> */
export const posix = {
  mtime: 'http://www.w3.org/ns/posix/stat#mtime',
  size: 'http://www.w3.org/ns/posix/stat#size',
} as const

/** <http://xmlns.com/foaf/0.1/> */
export const foaf = {
  Agent: 'http://xmlns.com/foaf/0.1/Agent',
  Document: 'http://xmlns.com/foaf/0.1/Document',
  Group: 'http://xmlns.com/foaf/0.1/Group',
  Organization: 'http://xmlns.com/foaf/0.1/Organization',
  Person: 'http://xmlns.com/foaf/0.1/Person',
  PersonalProfileDocument: 'http://xmlns.com/foaf/0.1/PersonalProfileDocument',
  account: 'http://xmlns.com/foaf/0.1/account',
  depiction: 'http://xmlns.com/foaf/0.1/depiction',
  familyName: 'http://xmlns.com/foaf/0.1/familyName',
  givenName: 'http://xmlns.com/foaf/0.1/givenName',
  img: 'http://xmlns.com/foaf/0.1/img',
  isPrimaryTopicOf: 'http://xmlns.com/foaf/0.1/isPrimaryTopicOf',
  knows: 'http://xmlns.com/foaf/0.1/knows',
  maker: 'http://xmlns.com/foaf/0.1/maker',
  member: 'http://xmlns.com/foaf/0.1/member',
  name: 'http://xmlns.com/foaf/0.1/name',
  nick: 'http://xmlns.com/foaf/0.1/nick',
  primaryTopic: 'http://xmlns.com/foaf/0.1/primaryTopic',
} as const

/** <http://www.w3.org/2006/vcard/ns#> */
export const vcard = {
  Group: 'http://www.w3.org/2006/vcard/ns#Group',
  Individual: 'http://www.w3.org/2006/vcard/ns#Individual',
  Organization: 'http://www.w3.org/2006/vcard/ns#Organization',
  fn: 'http://www.w3.org/2006/vcard/ns#fn',
  hasEmail: 'http://www.w3.org/2006/vcard/ns#hasEmail',
  hasMember: 'http://www.w3.org/2006/vcard/ns#hasMember',
  hasPhoto: 'http://www.w3.org/2006/vcard/ns#hasPhoto',
  note: 'http://www.w3.org/2006/vcard/ns#note',
  'organization-name': 'http://www.w3.org/2006/vcard/ns#organization-name',
  photo: 'http://www.w3.org/2006/vcard/ns#photo',
  role: 'http://www.w3.org/2006/vcard/ns#role',
} as const

/** <http://www.w3.org/ns/odrl/2/> */
export const odrl = {
  Agreement: 'http://www.w3.org/ns/odrl/2/Agreement',
  Constraint: 'http://www.w3.org/ns/odrl/2/Constraint',
  Offer: 'http://www.w3.org/ns/odrl/2/Offer',
  Permission: 'http://www.w3.org/ns/odrl/2/Permission',
  Policy: 'http://www.w3.org/ns/odrl/2/Policy',
  Prohibition: 'http://www.w3.org/ns/odrl/2/Prohibition',
  Request: 'http://www.w3.org/ns/odrl/2/Request',
  action: 'http://www.w3.org/ns/odrl/2/action',
  assignee: 'http://www.w3.org/ns/odrl/2/assignee',
  assigner: 'http://www.w3.org/ns/odrl/2/assigner',
  constraint: 'http://www.w3.org/ns/odrl/2/constraint',
  dateTime: 'http://www.w3.org/ns/odrl/2/dateTime',
  elapsedTime: 'http://www.w3.org/ns/odrl/2/elapsedTime',
  eq: 'http://www.w3.org/ns/odrl/2/eq',
  gteq: 'http://www.w3.org/ns/odrl/2/gteq',
  hasPolicy: 'http://www.w3.org/ns/odrl/2/hasPolicy',
  isA: 'http://www.w3.org/ns/odrl/2/isA',
  leftOperand: 'http://www.w3.org/ns/odrl/2/leftOperand',
  lteq: 'http://www.w3.org/ns/odrl/2/lteq',
  modify: 'http://www.w3.org/ns/odrl/2/modify',
  operator: 'http://www.w3.org/ns/odrl/2/operator',
  permission: 'http://www.w3.org/ns/odrl/2/permission',
  prohibition: 'http://www.w3.org/ns/odrl/2/prohibition',
  purpose: 'http://www.w3.org/ns/odrl/2/purpose',
  read: 'http://www.w3.org/ns/odrl/2/read',
  rightOperand: 'http://www.w3.org/ns/odrl/2/rightOperand',
  target: 'http://www.w3.org/ns/odrl/2/target',
  uid: 'http://www.w3.org/ns/odrl/2/uid',
} as const

/** <https://w3id.org/dpv#> */
export const dpv = {
  Aggregate: 'https://w3id.org/dpv#Aggregate',
  Collect: 'https://w3id.org/dpv#Collect',
  ConsentExpired: 'https://w3id.org/dpv#ConsentExpired',
  ConsentGiven: 'https://w3id.org/dpv#ConsentGiven',
  ConsentReceipt: 'https://w3id.org/dpv#ConsentReceipt',
  ConsentRecord: 'https://w3id.org/dpv#ConsentRecord',
  ConsentRefused: 'https://w3id.org/dpv#ConsentRefused',
  ConsentRequestDeferred: 'https://w3id.org/dpv#ConsentRequestDeferred',
  ConsentRequested: 'https://w3id.org/dpv#ConsentRequested',
  ConsentRevoked: 'https://w3id.org/dpv#ConsentRevoked',
  ConsentWithdrawn: 'https://w3id.org/dpv#ConsentWithdrawn',
  ExplicitlyExpressedConsent: 'https://w3id.org/dpv#ExplicitlyExpressedConsent',
  NonCommercialResearch: 'https://w3id.org/dpv#NonCommercialResearch',
  Process: 'https://w3id.org/dpv#Process',
  PublicBenefit: 'https://w3id.org/dpv#PublicBenefit',
  RenewedConsentGiven: 'https://w3id.org/dpv#RenewedConsentGiven',
  ServiceProvision: 'https://w3id.org/dpv#ServiceProvision',
  Store: 'https://w3id.org/dpv#Store',
  Use: 'https://w3id.org/dpv#Use',
  hasConsentStatus: 'https://w3id.org/dpv#hasConsentStatus',
  hasDataController: 'https://w3id.org/dpv#hasDataController',
  hasDataSubject: 'https://w3id.org/dpv#hasDataSubject',
  hasLegalBasis: 'https://w3id.org/dpv#hasLegalBasis',
  hasNotice: 'https://w3id.org/dpv#hasNotice',
  hasPersonalData: 'https://w3id.org/dpv#hasPersonalData',
  hasProcess: 'https://w3id.org/dpv#hasProcess',
  hasProcessing: 'https://w3id.org/dpv#hasProcessing',
  hasPurpose: 'https://w3id.org/dpv#hasPurpose',
  hasRecipient: 'https://w3id.org/dpv#hasRecipient',
  hasStorageCondition: 'https://w3id.org/dpv#hasStorageCondition',
  isIndicatedAtTime: 'https://w3id.org/dpv#isIndicatedAtTime',
  isIndicatedBy: 'https://w3id.org/dpv#isIndicatedBy',
} as const

/** <https://w3id.org/dpv/pd#> */
export const pd = {
  FamilyStructure: 'https://w3id.org/dpv/pd#FamilyStructure',
  Financial: 'https://w3id.org/dpv/pd#Financial',
  GPSCoordinate: 'https://w3id.org/dpv/pd#GPSCoordinate',
  HomeLocation: 'https://w3id.org/dpv/pd#HomeLocation',
  Household: 'https://w3id.org/dpv/pd#Household',
  Income: 'https://w3id.org/dpv/pd#Income',
  OfficialID: 'https://w3id.org/dpv/pd#OfficialID',
  ServiceConsumptionBehaviour: 'https://w3id.org/dpv/pd#ServiceConsumptionBehaviour',
  TravelHistory: 'https://w3id.org/dpv/pd#TravelHistory',
} as const

/** <http://publications.europa.eu/resource/authority/data-theme/> */
export const euTheme = {
  ENER: 'http://publications.europa.eu/resource/authority/data-theme/ENER',
  ENVI: 'http://publications.europa.eu/resource/authority/data-theme/ENVI',
  GOVE: 'http://publications.europa.eu/resource/authority/data-theme/GOVE',
  SOCI: 'http://publications.europa.eu/resource/authority/data-theme/SOCI',
  TRAN: 'http://publications.europa.eu/resource/authority/data-theme/TRAN',
} as const

/** <https://www.w3.org/ns/activitystreams#> */
export const as = {
  Accept: 'https://www.w3.org/ns/activitystreams#Accept',
  Activity: 'https://www.w3.org/ns/activitystreams#Activity',
  Announce: 'https://www.w3.org/ns/activitystreams#Announce',
  Create: 'https://www.w3.org/ns/activitystreams#Create',
  Note: 'https://www.w3.org/ns/activitystreams#Note',
  Offer: 'https://www.w3.org/ns/activitystreams#Offer',
  Reject: 'https://www.w3.org/ns/activitystreams#Reject',
  Undo: 'https://www.w3.org/ns/activitystreams#Undo',
  actor: 'https://www.w3.org/ns/activitystreams#actor',
  content: 'https://www.w3.org/ns/activitystreams#content',
  context: 'https://www.w3.org/ns/activitystreams#context',
  icon: 'https://www.w3.org/ns/activitystreams#icon',
  image: 'https://www.w3.org/ns/activitystreams#image',
  name: 'https://www.w3.org/ns/activitystreams#name',
  object: 'https://www.w3.org/ns/activitystreams#object',
  published: 'https://www.w3.org/ns/activitystreams#published',
  summary: 'https://www.w3.org/ns/activitystreams#summary',
  target: 'https://www.w3.org/ns/activitystreams#target',
  updated: 'https://www.w3.org/ns/activitystreams#updated',
} as const

/** <http://www.w3.org/1999/02/22-rdf-syntax-ns#> */
export const rdf = {
  first: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#first',
  langString: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
  nil: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#nil',
  rest: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest',
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
} as const

/** <http://www.w3.org/2000/01/rdf-schema#> */
export const rdfs = {
  Class: 'http://www.w3.org/2000/01/rdf-schema#Class',
  Resource: 'http://www.w3.org/2000/01/rdf-schema#Resource',
  comment: 'http://www.w3.org/2000/01/rdf-schema#comment',
  isDefinedBy: 'http://www.w3.org/2000/01/rdf-schema#isDefinedBy',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  member: 'http://www.w3.org/2000/01/rdf-schema#member',
  range: 'http://www.w3.org/2000/01/rdf-schema#range',
  seeAlso: 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
  subClassOf: 'http://www.w3.org/2000/01/rdf-schema#subClassOf',
  subPropertyOf: 'http://www.w3.org/2000/01/rdf-schema#subPropertyOf',
} as const

/** <http://www.w3.org/2001/XMLSchema#> */
export const xsd = {
  anyURI: 'http://www.w3.org/2001/XMLSchema#anyURI',
  boolean: 'http://www.w3.org/2001/XMLSchema#boolean',
  date: 'http://www.w3.org/2001/XMLSchema#date',
  dateTime: 'http://www.w3.org/2001/XMLSchema#dateTime',
  dayTimeDuration: 'http://www.w3.org/2001/XMLSchema#dayTimeDuration',
  decimal: 'http://www.w3.org/2001/XMLSchema#decimal',
  double: 'http://www.w3.org/2001/XMLSchema#double',
  duration: 'http://www.w3.org/2001/XMLSchema#duration',
  float: 'http://www.w3.org/2001/XMLSchema#float',
  gYear: 'http://www.w3.org/2001/XMLSchema#gYear',
  gYearMonth: 'http://www.w3.org/2001/XMLSchema#gYearMonth',
  int: 'http://www.w3.org/2001/XMLSchema#int',
  integer: 'http://www.w3.org/2001/XMLSchema#integer',
  long: 'http://www.w3.org/2001/XMLSchema#long',
  nonNegativeInteger: 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
  string: 'http://www.w3.org/2001/XMLSchema#string',
  time: 'http://www.w3.org/2001/XMLSchema#time',
} as const

/** <http://www.w3.org/2004/02/skos/core#> */
export const skos = {
  Concept: 'http://www.w3.org/2004/02/skos/core#Concept',
  ConceptScheme: 'http://www.w3.org/2004/02/skos/core#ConceptScheme',
  altLabel: 'http://www.w3.org/2004/02/skos/core#altLabel',
  broadMatch: 'http://www.w3.org/2004/02/skos/core#broadMatch',
  broader: 'http://www.w3.org/2004/02/skos/core#broader',
  closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
  definition: 'http://www.w3.org/2004/02/skos/core#definition',
  exactMatch: 'http://www.w3.org/2004/02/skos/core#exactMatch',
  hasTopConcept: 'http://www.w3.org/2004/02/skos/core#hasTopConcept',
  inScheme: 'http://www.w3.org/2004/02/skos/core#inScheme',
  narrower: 'http://www.w3.org/2004/02/skos/core#narrower',
  notation: 'http://www.w3.org/2004/02/skos/core#notation',
  note: 'http://www.w3.org/2004/02/skos/core#note',
  prefLabel: 'http://www.w3.org/2004/02/skos/core#prefLabel',
  scopeNote: 'http://www.w3.org/2004/02/skos/core#scopeNote',
  topConceptOf: 'http://www.w3.org/2004/02/skos/core#topConceptOf',
} as const

/** <http://qudt.org/schema/qudt/> */
export const qudt = {
  QuantityValue: 'http://qudt.org/schema/qudt/QuantityValue',
  hasUnit: 'http://qudt.org/schema/qudt/hasUnit',
  numericValue: 'http://qudt.org/schema/qudt/numericValue',
} as const

/** <http://www.opengis.net/ont/geosparql#> */
export const geo = {
  Geometry: 'http://www.opengis.net/ont/geosparql#Geometry',
  asGeoJSON: 'http://www.opengis.net/ont/geosparql#asGeoJSON',
  asWKT: 'http://www.opengis.net/ont/geosparql#asWKT',
  hasGeometry: 'http://www.opengis.net/ont/geosparql#hasGeometry',
  wktLiteral: 'http://www.opengis.net/ont/geosparql#wktLiteral',
} as const

/** <http://www.opengis.net/ont/sf#> */
export const sf = {
  LineString: 'http://www.opengis.net/ont/sf#LineString',
  Point: 'http://www.opengis.net/ont/sf#Point',
  Polygon: 'http://www.opengis.net/ont/sf#Polygon',
} as const

/** <http://www.w3.org/ns/sosa/> */
export const sosa = {
  FeatureOfInterest: 'http://www.w3.org/ns/sosa/FeatureOfInterest',
  ObservableProperty: 'http://www.w3.org/ns/sosa/ObservableProperty',
  Observation: 'http://www.w3.org/ns/sosa/Observation',
  ObservationCollection: 'http://www.w3.org/ns/sosa/ObservationCollection',
  Sensor: 'http://www.w3.org/ns/sosa/Sensor',
  hasFeatureOfInterest: 'http://www.w3.org/ns/sosa/hasFeatureOfInterest',
  hasSimpleResult: 'http://www.w3.org/ns/sosa/hasSimpleResult',
  madeBySensor: 'http://www.w3.org/ns/sosa/madeBySensor',
  observedProperty: 'http://www.w3.org/ns/sosa/observedProperty',
  observes: 'http://www.w3.org/ns/sosa/observes',
  phenomenonTime: 'http://www.w3.org/ns/sosa/phenomenonTime',
  resultTime: 'http://www.w3.org/ns/sosa/resultTime',
} as const

/** <http://w3id.org/awslabs/neptune/SPARQL-CDTs/> */
export const cdt = {
  List: 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
  Map: 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/Map',
} as const

/** <http://www.w3.org/ns/shacl#> */
export const sh = {
  NodeShape: 'http://www.w3.org/ns/shacl#NodeShape',
  Violation: 'http://www.w3.org/ns/shacl#Violation',
  Warning: 'http://www.w3.org/ns/shacl#Warning',
  conforms: 'http://www.w3.org/ns/shacl#conforms',
  focusNode: 'http://www.w3.org/ns/shacl#focusNode',
  result: 'http://www.w3.org/ns/shacl#result',
  resultMessage: 'http://www.w3.org/ns/shacl#resultMessage',
  resultPath: 'http://www.w3.org/ns/shacl#resultPath',
  resultSeverity: 'http://www.w3.org/ns/shacl#resultSeverity',
  sourceShape: 'http://www.w3.org/ns/shacl#sourceShape',
  value: 'http://www.w3.org/ns/shacl#value',
} as const

/** <http://www.w3.org/2002/07/owl#> */
export const owl = {
  sameAs: 'http://www.w3.org/2002/07/owl#sameAs',
} as const

/** <https://w3id.org/dpv/legal/eu/gdpr#> */
export const euGdpr = {
  'A6-1-a': 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a',
  'A6-1-a-explicit-consent': 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a-explicit-consent',
  'A6-1-e': 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-e',
  'A6-1-f': 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f',
} as const
