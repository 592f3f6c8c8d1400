// Generated from the RDF of this package by `npm run generate`. Do not edit.

/** JSON-LD 1.1 contexts by module; never fetched at run time. */
export const contexts = {
  civic: {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    AccessRoute: 'https://w3id.org/selfdata/ns/civic#AccessRoute',
    Arrangement: 'https://w3id.org/selfdata/ns/civic#Arrangement',
    Campaign: 'https://w3id.org/selfdata/ns/civic#Campaign',
    Cell: 'https://w3id.org/selfdata/ns/civic#Cell',
    CodeList: 'https://w3id.org/selfdata/ns/civic#CodeList',
    Contribution: 'https://w3id.org/selfdata/ns/civic#Contribution',
    ContributionLine: 'https://w3id.org/selfdata/ns/civic#ContributionLine',
    Decision: 'https://w3id.org/selfdata/ns/civic#Decision',
    DecisionRule: 'https://w3id.org/selfdata/ns/civic#DecisionRule',
    FollowUp: 'https://w3id.org/selfdata/ns/civic#FollowUp',
    HeldDataset: 'https://w3id.org/selfdata/ns/civic#HeldDataset',
    Power: 'https://w3id.org/selfdata/ns/civic#Power',
    Release: 'https://w3id.org/selfdata/ns/civic#Release',
    SealedContribution: 'https://w3id.org/selfdata/ns/civic#SealedContribution',
    channel: {
      '@id': 'https://w3id.org/selfdata/ns/civic#channel',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/access-channel#',
      },
    },
    accessURL: {
      '@id': 'http://www.w3.org/ns/dcat#accessURL',
      '@type': '@id',
    },
    delayInDays: {
      '@id': 'https://w3id.org/selfdata/ns/civic#delayInDays',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    observedDelayInDays: {
      '@id': 'https://w3id.org/selfdata/ns/civic#observedDelayInDays',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    title: {
      '@id': 'http://purl.org/dc/terms/title',
      '@container': '@language',
    },
    modelNumber: {
      '@id': 'https://w3id.org/selfdata/ns/civic#modelNumber',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    weakness: {
      '@id': 'https://w3id.org/selfdata/ns/civic#weakness',
      '@container': '@language',
    },
    power: {
      '@id': 'https://w3id.org/selfdata/ns/civic#power',
      '@type': '@id',
      '@container': '@set',
    },
    question: {
      '@id': 'https://w3id.org/selfdata/ns/civic#question',
      '@container': '@language',
    },
    decisionFed: {
      '@id': 'https://w3id.org/selfdata/ns/civic#decisionFed',
      '@container': '@language',
    },
    decisionBy: {
      '@id': 'https://w3id.org/selfdata/ns/civic#decisionBy',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    decisionMaker: {
      '@id': 'https://w3id.org/selfdata/ns/civic#decisionMaker',
      '@type': '@id',
    },
    hasPurpose: {
      '@id': 'https://w3id.org/dpv#hasPurpose',
      '@type': '@id',
    },
    hasLegalBasis: {
      '@id': 'https://w3id.org/dpv#hasLegalBasis',
      '@type': '@id',
    },
    hasDataController: {
      '@id': 'https://w3id.org/dpv#hasDataController',
      '@type': '@id',
    },
    hasDataProcessor: {
      '@id': 'https://w3id.org/dpv#hasDataProcessor',
      '@type': '@id',
    },
    helper: {
      '@id': 'https://w3id.org/selfdata/ns/civic#helper',
      '@type': '@id',
    },
    hasImpactAssessment: {
      '@id': 'https://w3id.org/dpv#hasImpactAssessment',
      '@type': '@id',
    },
    contact: {
      '@id': 'https://w3id.org/selfdata/ns/civic#contact',
      '@type': '@id',
    },
    arrangement: {
      '@id': 'https://w3id.org/selfdata/ns/civic#arrangement',
      '@type': '@id',
    },
    whoMayTakePart: {
      '@id': 'https://w3id.org/selfdata/ns/civic#whoMayTakePart',
      '@container': '@language',
    },
    area: {
      '@id': 'https://w3id.org/selfdata/ns/civic#area',
      '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral',
    },
    startDate: {
      '@id': 'http://schema.org/startDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    endDate: {
      '@id': 'http://schema.org/endDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    transformation: {
      '@id': 'https://w3id.org/selfdata/ns/civic#transformation',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transformation#',
      },
    },
    transformationVersion: {
      '@id': 'https://w3id.org/selfdata/ns/civic#transformationVersion',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    countingMode: {
      '@id': 'https://w3id.org/selfdata/ns/civic#countingMode',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/counting-mode#',
      },
    },
    codeList: {
      '@id': 'https://w3id.org/selfdata/ns/civic#codeList',
      '@type': '@id',
    },
    countedMode: {
      '@id': 'https://w3id.org/selfdata/ns/civic#countedMode',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transport-mode#',
      },
      '@container': '@set',
    },
    perPersonCap: {
      '@id': 'https://w3id.org/selfdata/ns/civic#perPersonCap',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    trimEndsInMetres: {
      '@id': 'https://w3id.org/selfdata/ns/civic#trimEndsInMetres',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    minGroupSize: {
      '@id': 'https://w3id.org/selfdata/ns/civic#minGroupSize',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    maxShareOfOne: {
      '@id': 'https://w3id.org/selfdata/ns/civic#maxShareOfOne',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    roundTo: {
      '@id': 'https://w3id.org/selfdata/ns/civic#roundTo',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    privacyBudget: {
      '@id': 'https://w3id.org/selfdata/ns/civic#privacyBudget',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    expectedContributors: {
      '@id': 'https://w3id.org/selfdata/ns/civic#expectedContributors',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    freezeAt: {
      '@id': 'https://w3id.org/selfdata/ns/civic#freezeAt',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    retentionDays: {
      '@id': 'https://w3id.org/selfdata/ns/civic#retentionDays',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    publishBy: {
      '@id': 'https://w3id.org/selfdata/ns/civic#publishBy',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    license: {
      '@id': 'http://purl.org/dc/terms/license',
      '@type': '@id',
    },
    answerBy: {
      '@id': 'https://w3id.org/selfdata/ns/civic#answerBy',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    notFor: {
      '@id': 'https://w3id.org/selfdata/ns/civic#notFor',
      '@container': '@language',
    },
    replaces: {
      '@id': 'http://purl.org/dc/terms/replaces',
      '@type': '@id',
    },
    cellNumber: {
      '@id': 'https://w3id.org/selfdata/ns/civic#cellNumber',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    place: {
      '@id': 'https://w3id.org/selfdata/ns/civic#place',
    },
    toPlace: {
      '@id': 'https://w3id.org/selfdata/ns/civic#toPlace',
    },
    timeBand: {
      '@id': 'https://w3id.org/selfdata/ns/civic#timeBand',
    },
    category: {
      '@id': 'https://w3id.org/selfdata/ns/civic#category',
    },
    trait: {
      '@id': 'https://w3id.org/selfdata/ns/civic#trait',
    },
    asWKT: {
      '@id': 'http://www.opengis.net/ont/geosparql#asWKT',
      '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral',
    },
    hasCell: {
      '@id': 'https://w3id.org/selfdata/ns/civic#hasCell',
      '@type': '@id',
      '@container': '@set',
    },
    forCampaign: {
      '@id': 'https://w3id.org/selfdata/ns/civic#forCampaign',
      '@type': '@id',
    },
    campaignDigest: {
      '@id': 'https://w3id.org/selfdata/ns/civic#campaignDigest',
    },
    pseudonym: {
      '@id': 'https://w3id.org/selfdata/ns/civic#pseudonym',
    },
    generatedAtTime: {
      '@id': 'http://www.w3.org/ns/prov#generatedAtTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    line: {
      '@id': 'https://w3id.org/selfdata/ns/civic#line',
      '@type': '@id',
      '@container': '@set',
    },
    cell: {
      '@id': 'https://w3id.org/selfdata/ns/civic#cell',
      '@type': '@id',
    },
    count: {
      '@id': 'https://w3id.org/selfdata/ns/civic#count',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    about: {
      '@id': 'https://w3id.org/selfdata/ns/civic#about',
      '@type': '@id',
    },
    byRule: {
      '@id': 'https://w3id.org/selfdata/ns/civic#byRule',
      '@type': '@id',
    },
    outcome: {
      '@id': 'https://w3id.org/selfdata/ns/civic#outcome',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/decision-outcome#',
      },
    },
    votesFor: {
      '@id': 'https://w3id.org/selfdata/ns/civic#votesFor',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    votesAgainst: {
      '@id': 'https://w3id.org/selfdata/ns/civic#votesAgainst',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    abstentions: {
      '@id': 'https://w3id.org/selfdata/ns/civic#abstentions',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    recusals: {
      '@id': 'https://w3id.org/selfdata/ns/civic#recusals',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    electorateSize: {
      '@id': 'https://w3id.org/selfdata/ns/civic#electorateSize',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    reasons: {
      '@id': 'https://w3id.org/selfdata/ns/civic#reasons',
      '@container': '@language',
    },
    wasAssociatedWith: {
      '@id': 'http://www.w3.org/ns/prov#wasAssociatedWith',
      '@type': '@id',
    },
    endedAtTime: {
      '@id': 'http://www.w3.org/ns/prov#endedAtTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    decisionMethod: {
      '@id': 'https://w3id.org/selfdata/ns/civic#decisionMethod',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/decision-method#',
      },
    },
    electorate: {
      '@id': 'https://w3id.org/selfdata/ns/civic#electorate',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/civic-role#',
      },
    },
    quorumShare: {
      '@id': 'https://w3id.org/selfdata/ns/civic#quorumShare',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    majorityShare: {
      '@id': 'https://w3id.org/selfdata/ns/civic#majorityShare',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    openForDays: {
      '@id': 'https://w3id.org/selfdata/ns/civic#openForDays',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    recusalRequired: {
      '@id': 'https://w3id.org/selfdata/ns/civic#recusalRequired',
      '@type': 'http://www.w3.org/2001/XMLSchema#boolean',
    },
    publicCommentDays: {
      '@id': 'https://w3id.org/selfdata/ns/civic#publicCommentDays',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    publisher: {
      '@id': 'http://purl.org/dc/terms/publisher',
      '@type': '@id',
    },
    issued: {
      '@id': 'http://purl.org/dc/terms/issued',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    progress: {
      '@id': 'https://w3id.org/selfdata/ns/civic#progress',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    description: {
      '@id': 'http://purl.org/dc/terms/description',
      '@container': '@language',
    },
    hasPersonalData: {
      '@id': 'https://w3id.org/dpv#hasPersonalData',
      '@type': '@id',
      '@container': '@set',
    },
    evidence: {
      '@id': 'https://w3id.org/selfdata/ns/civic#evidence',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/evidence#',
      },
    },
    route: {
      '@id': 'https://w3id.org/selfdata/ns/civic#route',
      '@type': '@id',
      '@container': '@set',
    },
    powerKind: {
      '@id': 'https://w3id.org/selfdata/ns/civic#powerKind',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/power-kind#',
      },
    },
    heldBy: {
      '@id': 'https://w3id.org/selfdata/ns/civic#heldBy',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/civic-role#',
      },
      '@container': '@set',
    },
    where: {
      '@id': 'https://w3id.org/selfdata/ns/civic#where',
      '@type': '@id',
    },
    contributors: {
      '@id': 'https://w3id.org/selfdata/ns/civic#contributors',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    cellsPublished: {
      '@id': 'https://w3id.org/selfdata/ns/civic#cellsPublished',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    cellsWithheld: {
      '@id': 'https://w3id.org/selfdata/ns/civic#cellsWithheld',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    rowsErasedAt: {
      '@id': 'https://w3id.org/selfdata/ns/civic#rowsErasedAt',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    report: {
      '@id': 'https://w3id.org/selfdata/ns/civic#report',
    },
  },
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
    propulsion: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#propulsion',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/propulsion#',
      },
    },
    name: {
      '@id': 'http://schema.org/name',
    },
    correctedStartTime: {
      '@id': 'https://w3id.org/selfdata/ns/core#correctedStartTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    correctedEndTime: {
      '@id': 'https://w3id.org/selfdata/ns/core#correctedEndTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    correctedDistanceInMetres: {
      '@id': 'https://w3id.org/selfdata/ns/core#correctedDistanceInMetres',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    splitAfterSeconds: {
      '@id': 'https://w3id.org/selfdata/ns/core#splitAfterSeconds',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    mergedInto: {
      '@id': 'https://w3id.org/selfdata/ns/core#mergedInto',
      '@type': '@id',
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
    inRecord: {
      '@id': 'https://w3id.org/selfdata/ns/core#inRecord',
      '@type': '@id',
    },
    legModes: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#legModes',
    },
    legTimesInSeconds: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#legTimesInSeconds',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    legDistancesInMetres: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#legDistancesInMetres',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    legDurationsInSeconds: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#legDurationsInSeconds',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
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
    ColourCalendar: 'https://w3id.org/selfdata/ns/energy#ColourCalendar',
    Consumption: 'https://w3id.org/selfdata/ns/energy#Consumption',
    ConsumptionMonthSummary: 'https://w3id.org/selfdata/ns/energy#ConsumptionMonthSummary',
    DeliveryPoint: 'https://w3id.org/selfdata/ns/energy#DeliveryPoint',
    FlowCurve: 'https://w3id.org/selfdata/ns/energy#FlowCurve',
    HomeProfile: 'https://w3id.org/selfdata/ns/energy#HomeProfile',
    LoadCurve: 'https://w3id.org/selfdata/ns/energy#LoadCurve',
    MaximumPower: 'https://w3id.org/selfdata/ns/energy#MaximumPower',
    Meter: 'https://w3id.org/selfdata/ns/energy#Meter',
    MeterIndex: 'https://w3id.org/selfdata/ns/energy#MeterIndex',
    PriceBand: 'https://w3id.org/selfdata/ns/energy#PriceBand',
    ProviderConsent: 'https://w3id.org/selfdata/ns/energy#ProviderConsent',
    SavingAction: 'https://w3id.org/selfdata/ns/energy#SavingAction',
    SupplyContract: 'https://w3id.org/selfdata/ns/energy#SupplyContract',
    startDate: {
      '@id': 'http://schema.org/startDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    source: {
      '@id': 'http://purl.org/dc/terms/source',
    },
    endDate: {
      '@id': 'http://schema.org/endDate',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
    tariffOption: {
      '@id': 'https://w3id.org/selfdata/ns/energy#tariffOption',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/tariff-option#',
      },
    },
    whiteDay: {
      '@id': 'https://w3id.org/selfdata/ns/energy#whiteDay',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
      '@container': '@set',
    },
    redDay: {
      '@id': 'https://w3id.org/selfdata/ns/energy#redDay',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
      '@container': '@set',
    },
    peakDay: {
      '@id': 'https://w3id.org/selfdata/ns/energy#peakDay',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
      '@container': '@set',
    },
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
    meterTag: {
      '@id': 'https://w3id.org/selfdata/ns/energy#meterTag',
    },
    dailyValues: {
      '@id': 'https://w3id.org/selfdata/ns/energy#dailyValues',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    dailyShares: {
      '@id': 'https://w3id.org/selfdata/ns/energy#dailyShares',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    dailyLowest: {
      '@id': 'https://w3id.org/selfdata/ns/energy#dailyLowest',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    dailyHighest: {
      '@id': 'https://w3id.org/selfdata/ns/energy#dailyHighest',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    weekdayHalfHours: {
      '@id': 'https://w3id.org/selfdata/ns/energy#weekdayHalfHours',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    weekendHalfHours: {
      '@id': 'https://w3id.org/selfdata/ns/energy#weekendHalfHours',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    dailyParts: {
      '@id': 'https://w3id.org/selfdata/ns/energy#dailyParts',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    estimatedDays: {
      '@id': 'https://w3id.org/selfdata/ns/energy#estimatedDays',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
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
    litreValues: {
      '@id': 'https://w3id.org/selfdata/ns/energy#litreValues',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    name: {
      '@id': 'http://schema.org/name',
    },
    meterPoint: {
      '@id': 'https://w3id.org/selfdata/ns/energy#meterPoint',
      '@container': '@set',
    },
    dwelling: {
      '@id': 'https://w3id.org/selfdata/ns/energy#dwelling',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/dwelling#',
      },
    },
    floorAreaInSquareMetres: {
      '@id': 'https://w3id.org/selfdata/ns/energy#floorAreaInSquareMetres',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    occupants: {
      '@id': 'https://w3id.org/selfdata/ns/energy#occupants',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    heating: {
      '@id': 'https://w3id.org/selfdata/ns/energy#heating',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/heat-source#',
      },
    },
    hotWater: {
      '@id': 'https://w3id.org/selfdata/ns/energy#hotWater',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/heat-source#',
      },
    },
    wattValues: {
      '@id': 'https://w3id.org/selfdata/ns/energy#wattValues',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    peakWatts: {
      '@id': 'https://w3id.org/selfdata/ns/energy#peakWatts',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    maximumVoltAmperes: {
      '@id': 'https://w3id.org/selfdata/ns/energy#maximumVoltAmperes',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    reachedAt: {
      '@id': 'https://w3id.org/selfdata/ns/energy#reachedAt',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    observes: {
      '@id': 'http://www.w3.org/ns/sosa/observes',
      '@type': '@id',
    },
    manufacturer: {
      '@id': 'http://schema.org/manufacturer',
    },
    hasSimpleResult: {
      '@id': 'http://www.w3.org/ns/sosa/hasSimpleResult',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    register: {
      '@id': 'https://w3id.org/selfdata/ns/energy#register',
    },
    rank: {
      '@id': 'https://w3id.org/selfdata/ns/energy#rank',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    hours: {
      '@id': 'https://w3id.org/selfdata/ns/energy#hours',
    },
    weekend: {
      '@id': 'https://w3id.org/selfdata/ns/energy#weekend',
      '@type': 'http://www.w3.org/2001/XMLSchema#boolean',
    },
    dayColour: {
      '@id': 'https://w3id.org/selfdata/ns/energy#dayColour',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/day-colour#',
      },
    },
    priceInEurosPerKilowattHour: {
      '@id': 'https://w3id.org/selfdata/ns/energy#priceInEurosPerKilowattHour',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    priceInEurosPerCubicMetre: {
      '@id': 'https://w3id.org/selfdata/ns/energy#priceInEurosPerCubicMetre',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    gesture: {
      '@id': 'https://w3id.org/selfdata/ns/energy#gesture',
    },
    expectedSavingPerYear: {
      '@id': 'https://w3id.org/selfdata/ns/energy#expectedSavingPerYear',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    deliveryPoint: {
      '@id': 'https://w3id.org/selfdata/ns/energy#deliveryPoint',
      '@type': '@id',
    },
    home: {
      '@id': 'https://w3id.org/selfdata/ns/energy#home',
      '@type': '@id',
    },
    subscribedPowerInKilovoltAmperes: {
      '@id': 'https://w3id.org/selfdata/ns/energy#subscribedPowerInKilovoltAmperes',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    standingPriceInEurosPerYear: {
      '@id': 'https://w3id.org/selfdata/ns/energy#standingPriceInEurosPerYear',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    priceBand: {
      '@id': 'https://w3id.org/selfdata/ns/energy#priceBand',
      '@type': '@id',
      '@container': '@set',
    },
  },
  mobility: {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    Leg: 'https://w3id.org/selfdata/ns/mobility#Leg',
    ModeMonthSummary: 'https://w3id.org/selfdata/ns/mobility#ModeMonthSummary',
    MonthBrief: 'https://w3id.org/selfdata/ns/mobility#MonthBrief',
    Place: 'https://w3id.org/selfdata/ns/mobility#Place',
    Position: 'https://w3id.org/selfdata/ns/mobility#Position',
    RecordingProgress: 'https://w3id.org/selfdata/ns/mobility#RecordingProgress',
    SharedRide: 'https://w3id.org/selfdata/ns/mobility#SharedRide',
    Track: 'https://w3id.org/selfdata/ns/mobility#Track',
    TravelSettings: 'https://w3id.org/selfdata/ns/mobility#TravelSettings',
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
    propulsion: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#propulsion',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/propulsion#',
      },
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
    modeSource: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#modeSource',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/mode-source#',
      },
    },
    modeConfidence: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#modeConfidence',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
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
    countedFrom: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#countedFrom',
    },
    tripLines: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#tripLines',
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
    asWKT: {
      '@id': 'http://www.opengis.net/ont/geosparql#asWKT',
      '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral',
    },
    accuracyInMetres: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#accuracyInMetres',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    speedInMetresPerSecond: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#speedInMetresPerSecond',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    recordedWith: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#recordedWith',
    },
    device: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#device',
    },
    modified: {
      '@id': 'http://purl.org/dc/terms/modified',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
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
    secondsFromStart: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#secondsFromStart',
      '@type': 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/List',
    },
    encodedPolyline: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#encodedPolyline',
    },
    weightInKilograms: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#weightInKilograms',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    consumptionPerHundredKilometres: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#consumptionPerHundredKilometres',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    energyPriceInEuros: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#energyPriceInEuros',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    passPriceInEurosPerMonth: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#passPriceInEurosPerMonth',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    farePriceInEuros: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#farePriceInEuros',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    commuteDaysGoal: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#commuteDaysGoal',
      '@type': 'http://www.w3.org/2001/XMLSchema#integer',
    },
    usualMode: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#usualMode',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transport-mode#',
      },
      '@container': '@set',
    },
    usualBicycle: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#usualBicycle',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/transport-mode#',
      },
    },
    employer: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#employer',
    },
    withoutConstruction: {
      '@id': 'https://w3id.org/selfdata/ns/mobility#withoutConstruction',
      '@type': 'http://www.w3.org/2001/XMLSchema#boolean',
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
  social: {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    Appointment: 'https://w3id.org/selfdata/ns/social#Appointment',
    Entitlement: 'https://w3id.org/selfdata/ns/social#Entitlement',
    agent: {
      '@id': 'http://schema.org/agent',
      '@type': '@id',
    },
    startTime: {
      '@id': 'http://schema.org/startTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    provider: {
      '@id': 'http://schema.org/provider',
      '@type': '@id',
    },
    endTime: {
      '@id': 'http://schema.org/endTime',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    name: {
      '@id': 'http://schema.org/name',
    },
    appointmentStatus: {
      '@id': 'https://w3id.org/selfdata/ns/social#appointmentStatus',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/appointment-status#',
      },
    },
    appointmentChannel: {
      '@id': 'https://w3id.org/selfdata/ns/social#appointmentChannel',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/appointment-channel#',
      },
    },
    office: {
      '@id': 'https://w3id.org/selfdata/ns/social#office',
    },
    location: {
      '@id': 'http://schema.org/location',
    },
    toBring: {
      '@id': 'https://w3id.org/selfdata/ns/social#toBring',
    },
    benefit: {
      '@id': 'https://w3id.org/selfdata/ns/social#benefit',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/benefit#',
      },
    },
    entitlementStatus: {
      '@id': 'https://w3id.org/selfdata/ns/social#entitlementStatus',
      '@type': '@vocab',
      '@context': {
        '@vocab': 'https://w3id.org/selfdata/codes/entitlement-status#',
      },
    },
    amountInEurosPerMonth: {
      '@id': 'https://w3id.org/selfdata/ns/social#amountInEurosPerMonth',
      '@type': 'http://www.w3.org/2001/XMLSchema#decimal',
    },
    decidedBy: {
      '@id': 'https://w3id.org/selfdata/ns/social#decidedBy',
    },
    renewBefore: {
      '@id': 'https://w3id.org/selfdata/ns/social#renewBefore',
      '@type': 'http://www.w3.org/2001/XMLSchema#date',
    },
  },
} as const
