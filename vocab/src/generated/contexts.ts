// Generated from the RDF of this package by `npm run generate`. Do not edit.

/** JSON-LD 1.1 contexts by module; never fetched at run time. */
export const contexts = {
  core: {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    Catalog: 'http://www.w3.org/ns/dcat#Catalog',
    Correction: 'https://w3id.org/selfdata/ns/core#Correction',
    DocumentRelation: 'https://w3id.org/tree#GreaterThanOrEqualToRelation',
    Manifest: 'https://w3id.org/selfdata/ns/core#Manifest',
    RecordDocument: 'https://w3id.org/selfdata/ns/core#RecordDocument',
    Series: 'http://www.w3.org/ns/dcat#DatasetSeries',
    dataset: {
      '@id': 'http://www.w3.org/ns/dcat#dataset',
      '@type': '@id',
      '@container': '@set',
    },
    corrects: {
      '@id': 'https://w3id.org/selfdata/ns/core#corrects',
      '@type': '@id',
    },
    generatedAtTime: {
      '@id': 'http://www.w3.org/ns/prov#generatedAtTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    removed: {
      '@id': 'https://w3id.org/selfdata/ns/core#removed',
      '@type': 'http://www.w3.org/2001/XMLSchema#boolean',
    },
    mode: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#mode',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transport-mode#',
      },
    },
    purpose: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#purpose',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/trip-purpose#',
      },
    },
    occupancy: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#occupancy',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    previousMode: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#previousMode',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transport-mode#',
      },
    },
    startTime: {
      '@id': 'http://schema.org/startTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    distanceInMetres: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    durationInSeconds: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    node: {
      '@id': 'https://w3id.org/tree#node',
      '@type': '@id',
    },
    path: {
      '@id': 'https://w3id.org/tree#path',
      '@type': '@id',
    },
    value: {
      '@id': 'https://w3id.org/tree#value',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    modified: {
      '@id': 'http://purl.org/dc/terms/modified',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    revision: {
      '@id': 'https://w3id.org/selfdata/ns/core#revision',
    },
    inSeries: {
      '@id': 'http://www.w3.org/ns/dcat#inSeries',
      '@type': '@id',
    },
    relation: {
      '@id': 'https://w3id.org/tree#relation',
      '@type': '@id',
      '@container': '@set',
    },
    entities: {
      '@id': 'http://rdfs.org/ns/void#entities',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    triples: {
      '@id': 'http://rdfs.org/ns/void#triples',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    contentHash: {
      '@id': 'https://w3id.org/selfdata/ns/core#contentHash',
    },
    title: {
      '@id': 'http://purl.org/dc/terms/title',
      '@container': '@language',
    },
    publisher: {
      '@id': 'http://purl.org/dc/terms/publisher',
      '@type': '@id',
    },
    theme: {
      '@id': 'http://www.w3.org/ns/dcat#theme',
      '@type': '@id',
      '@container': '@set',
    },
    conformsTo: {
      '@id': 'http://purl.org/dc/terms/conformsTo',
      '@type': '@id',
    },
    timeZone: {
      '@id': 'https://w3id.org/selfdata/ns/core#timeZone',
    },
    personalDataCategory: {
      '@id': 'https://w3id.org/selfdata/ns/core#personalDataCategory',
      '@type': '@id',
      '@container': '@set',
    },
  },
  energy: {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    Consumption: 'https://w3id.org/selfdata/ns/energy#Consumption',
    DeliveryPoint: 'https://w3id.org/selfdata/ns/energy#DeliveryPoint',
    LoadCurve: 'https://w3id.org/selfdata/ns/energy#LoadCurve',
    Meter: 'https://w3id.org/selfdata/ns/energy#Meter',
    MeterIndex: 'https://w3id.org/selfdata/ns/energy#MeterIndex',
    SupplyContract: 'https://w3id.org/selfdata/ns/energy#SupplyContract',
    startTime: {
      '@id': 'http://schema.org/startTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    endTime: {
      '@id': 'http://schema.org/endTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    madeBySensor: {
      '@id': 'http://www.w3.org/ns/sosa/madeBySensor',
      '@type': '@id',
    },
    hasFeatureOfInterest: {
      '@id': 'http://www.w3.org/ns/sosa/hasFeatureOfInterest',
      '@type': '@id',
    },
    observedProperty: {
      '@id': 'http://www.w3.org/ns/sosa/observedProperty',
      '@type': '@id',
    },
    resource: {
      '@id': 'https://w3id.org/selfdata/ns/energy#resource',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/energy-resource#',
      },
    },
    energyInWattHours: {
      '@id': 'https://w3id.org/selfdata/ns/energy#energyInWattHours',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    volumeInLitres: {
      '@id': 'https://w3id.org/selfdata/ns/energy#volumeInLitres',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    gasVolumeInCubicMetres: {
      '@id': 'https://w3id.org/selfdata/ns/energy#gasVolumeInCubicMetres',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    conversionKilowattHoursPerCubicMetre: {
      '@id': 'https://w3id.org/selfdata/ns/energy#conversionKilowattHoursPerCubicMetre',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    period: {
      '@id': 'https://w3id.org/selfdata/ns/energy#period',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/period#',
      },
    },
    tariffPeriod: {
      '@id': 'https://w3id.org/selfdata/ns/energy#tariffPeriod',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/tariff-period#',
      },
    },
    quality: {
      '@id': 'https://w3id.org/selfdata/ns/energy#quality',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/meter-quality#',
      },
    },
    meter: {
      '@id': 'https://w3id.org/selfdata/ns/energy#meter',
      '@type': '@id',
    },
    identifier: {
      '@id': 'http://purl.org/dc/terms/identifier',
    },
    addressLocality: {
      '@id': 'http://schema.org/addressLocality',
    },
    step: {
      '@id': 'https://w3id.org/selfdata/ns/energy#step',
      '@type': 'http://www.w3.org/2001/XMLSchema#dayTimeDuration',
    },
    wattValues: {
      '@id': 'https://w3id.org/selfdata/ns/energy#wattValues',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    peakWatts: {
      '@id': 'https://w3id.org/selfdata/ns/energy#peakWatts',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    observes: {
      '@id': 'http://www.w3.org/ns/sosa/observes',
      '@type': '@id',
    },
    manufacturer: {
      '@id': 'http://schema.org/manufacturer',
    },
    resultTime: {
      '@id': 'http://www.w3.org/ns/sosa/resultTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    hasSimpleResult: {
      '@id': 'http://www.w3.org/ns/sosa/hasSimpleResult',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    register: {
      '@id': 'https://w3id.org/selfdata/ns/energy#register',
    },
    startDate: {
      '@id': 'http://schema.org/startDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    endDate: {
      '@id': 'http://schema.org/endDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    deliveryPoint: {
      '@id': 'https://w3id.org/selfdata/ns/energy#deliveryPoint',
      '@type': '@id',
    },
    subscribedPowerInKilovoltAmperes: {
      '@id': 'https://w3id.org/selfdata/ns/energy#subscribedPowerInKilovoltAmperes',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    tariffOption: {
      '@id': 'https://w3id.org/selfdata/ns/energy#tariffOption',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/tariff-option#',
      },
    },
  },
  mobility: {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    Leg: 'https://w3id.org/selfdata/ns/mobility#Leg',
    ModeMonthSummary: 'https://w3id.org/selfdata/ns/mobility#ModeMonthSummary',
    Place: 'https://w3id.org/selfdata/ns/mobility#Place',
    SharedRide: 'https://w3id.org/selfdata/ns/mobility#SharedRide',
    Track: 'https://w3id.org/selfdata/ns/mobility#Track',
    Trip: 'https://w3id.org/selfdata/ns/mobility#Trip',
    Validation: 'https://w3id.org/selfdata/ns/mobility#Validation',
    startTime: {
      '@id': 'http://schema.org/startTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    endTime: {
      '@id': 'http://schema.org/endTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    provider: {
      '@id': 'http://schema.org/provider',
      '@type': '@id',
    },
    distanceInMetres: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    durationInSeconds: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    co2eInGrams: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#co2eInGrams',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    occupancy: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#occupancy',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    mode: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#mode',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transport-mode#',
      },
    },
    line: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#line',
    },
    alightingStop: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#alightingStop',
    },
    propulsion: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#propulsion',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/propulsion#',
      },
    },
    modeSource: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#modeSource',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/mode-source#',
      },
    },
    boardingStop: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#boardingStop',
    },
    hasGeometry: {
      '@id': 'http://www.opengis.net/ont/geosparql#hasGeometry',
      '@type': '@id',
    },
    factorSet: {
      '@id': 'https://w3id.org/selfdata/ns/core#factorSet',
      '@type': '@id',
    },
    startDate: {
      '@id': 'http://schema.org/startDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    legCount: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#legCount',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    tripCount: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#tripCount',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    unknownDistanceCount: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#unknownDistanceCount',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    name: {
      '@id': 'http://schema.org/name',
    },
    placeRole: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#placeRole',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/place-role#',
      },
    },
    latitude: {
      '@id': 'http://schema.org/latitude',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    longitude: {
      '@id': 'http://schema.org/longitude',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    addressLocality: {
      '@id': 'http://schema.org/addressLocality',
    },
    identifier: {
      '@id': 'http://purl.org/dc/terms/identifier',
    },
    agent: {
      '@id': 'http://schema.org/agent',
      '@type': '@id',
    },
    price: {
      '@id': 'http://schema.org/price',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    priceCurrency: {
      '@id': 'http://schema.org/priceCurrency',
    },
    startStation: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#startStation',
    },
    endStation: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#endStation',
    },
    role: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#role',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/ride-role#',
      },
    },
    proofClass: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#proofClass',
    },
    asWKT: {
      '@id': 'http://www.opengis.net/ont/geosparql#asWKT',
      '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral',
    },
    secondsFromStart: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#secondsFromStart',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    encodedPolyline: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#encodedPolyline',
    },
    hasLeg: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#hasLeg',
      '@type': '@id',
      '@container': '@set',
    },
    purpose: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#purpose',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/trip-purpose#',
      },
    },
    mainMode: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#mainMode',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transport-mode#',
      },
    },
    fromLocation: {
      '@id': 'http://schema.org/fromLocation',
      '@type': '@id',
    },
    toLocation: {
      '@id': 'http://schema.org/toLocation',
      '@type': '@id',
    },
    confirmedBy: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#confirmedBy',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/mode-source#',
      },
    },
    validationKind: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#validationKind',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/validation-kind#',
      },
    },
    stop: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#stop',
    },
    fareProduct: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#fareProduct',
    },
    cardRef: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#cardRef',
    },
  },
} as const
