// Generated from the RDF of this package by `npm run generate`. Do not edit.

/** An absolute IRI. */
export type Iri = string
/** `xsd:dateTime` with an offset, in the form in which it was written: `2026-03-09T08:12:04+01:00`. */
export type DateTime = string
/** `xsd:date`: `2026-03-09`. */
export type LocalDate = string
/** `xsd:dayTimeDuration`: `PT30M`. */
export type Duration = string
/** A text by language. */
export type LangString = { fr?: string; en?: string } & Record<string, string>

/** Ways to one’s data */
export type AccessChannel = 'portal' | 'api' | 'connector' | 'rights-request' | 'paper' | 'counter'

/** Ways to meet */
export type AppointmentChannel = 'on-site' | 'telephone' | 'video' | 'home-visit'

/** Statuses of an appointment */
export type AppointmentStatus = 'scheduled' | 'rescheduled' | 'cancelled' | 'kept' | 'missed'

/** Benefits */
export type Benefit =
  | 'rsa'
  | 'activity-bonus'
  | 'disabled-adult-allowance'
  | 'disabled-child-allowance'
  | 'disability-compensation'
  | 'autonomy-allowance'
  | 'family-support'
  | 'housing-aid'
  | 'housing-fund'
  | 'energy-voucher'
  | 'health-cover'
  | 'grant-for-studies'
  | 'transport-fare'
  | 'canteen-fare'
  | 'other'

/** States of a campaign */
export type CampaignState =
  | 'draft'
  | 'in-review'
  | 'approved'
  | 'open'
  | 'frozen'
  | 'counted'
  | 'released'
  | 'answered'
  | 'refused'
  | 'halted'

/** States of a cell */
export type CellStatus = 'published' | 'withheld' | 'zero'

/** Roles */
export type CivicRole =
  | 'contributor'
  | 'holder'
  | 'requester'
  | 'intermediary'
  | 'membership'
  | 'board'
  | 'auditor'
  | 'public'

/** Ways to count */
export type CountingMode = 'records' | 'vector' | 'split'

/** Colours of days */
export type DayColour = 'blue' | 'white' | 'red' | 'ordinary' | 'peak'

/** Ways to decide */
export type DecisionMethod =
  | 'individual-consent'
  | 'self-declared'
  | 'charter-review'
  | 'member-ballot'
  | 'board-vote'

/** Outcomes of a decision */
export type DecisionOutcome = 'accepted' | 'refused' | 'no-quorum' | 'halted'

/** Kinds of dwelling */
export type Dwelling = 'flat' | 'house'

/** Energy resources */
export type EnergyResource = 'electricity' | 'gas' | 'water'

/** Statuses of an entitlement */
export type EntitlementStatus = 'pending' | 'active' | 'suspended' | 'refused' | 'ended'

/** Evidence of an entry */
export type Evidence = 'declared' | 'read-in-register' | 'tested' | 'contested'

/** Energies of heat */
export type HeatSource =
  | 'electricity'
  | 'heat-pump'
  | 'gas'
  | 'heat-network'
  | 'oil'
  | 'wood'
  | 'shared'
  | 'other'

/** Meter quality */
export type MeterQuality = 'measured' | 'corrected' | 'estimated'

/** Mode sources */
export type ModeSource = 'stated' | 'detected' | 'operator' | 'assumed'

/** Periods */
export type Period = 'day' | 'month' | 'year' | 'between-readings'

/** Place roles */
export type PlaceRole = 'home' | 'work' | 'school' | 'other'

/** Powers */
export type PowerKind =
  | 'grant'
  | 'compute'
  | 'see-records'
  | 'see-lines'
  | 'see-results'
  | 'approve'
  | 'revoke'
  | 'amend'
  | 'audit'

/** Vehicle propulsion */
export type Propulsion =
  | 'human'
  | 'electric-assist'
  | 'electric'
  | 'combustion'
  | 'petrol'
  | 'diesel'
  | 'gas'
  | 'hybrid'
  | 'hydrogen'

/** Roles in a shared ride */
export type RideRole = 'driver' | 'passenger'

/** Tariff options */
export type TariffOption = 'base' | 'peak-off-peak' | 'tempo' | 'ejp'

/** Tariff periods */
export type TariffPeriod =
  | 'base'
  | 'peak'
  | 'off-peak'
  | 'tempo-blue-peak'
  | 'tempo-blue-off-peak'
  | 'tempo-white-peak'
  | 'tempo-white-off-peak'
  | 'tempo-red-peak'
  | 'tempo-red-off-peak'
  | 'ejp-normal'
  | 'ejp-peak'

/** Transformations */
export type Transformation =
  | 'corridor-counts'
  | 'crossing-counts'
  | 'arrivals-by-cell'
  | 'origin-destination'
  | 'mode-share'
  | 'energy-by-dwelling'

/** Transport modes */
export type TransportMode =
  | 'walk'
  | 'bicycle'
  | 'e-bicycle'
  | 'shared-bicycle'
  | 'cargo-bicycle'
  | 'e-scooter'
  | 'moped'
  | 'motorcycle'
  | 'car'
  | 'car-passenger'
  | 'electric-car'
  | 'carpool'
  | 'car-share'
  | 'taxi'
  | 'bus'
  | 'coach'
  | 'trolleybus'
  | 'tram'
  | 'metro'
  | 'rail'
  | 'suburban-rail'
  | 'high-speed-rail'
  | 'ferry'
  | 'cableway'
  | 'funicular'
  | 'air'
  | 'wheelchair'
  | 'other'
  | 'unknown'

/** Trip purposes */
export type TripPurpose =
  | 'home'
  | 'work'
  | 'study'
  | 'shopping'
  | 'health'
  | 'administrative'
  | 'leisure'
  | 'meal'
  | 'sport'
  | 'escort'
  | 'travel'
  | 'transfer'
  | 'other'

/** Validation kinds */
export type ValidationKind = 'entry' | 'exit' | 'transfer' | 'inspection' | 'refusal'

/** Effects of a withdrawal */
export type WithdrawalEffect =
  | 'removed-before-count'
  | 'removed-from-store'
  | 'frozen-in-publication'

/** One way to get one’s data from a holder. <https://w3id.org/selfdata/shapes/civic#AccessRoute> */
export interface AccessRoute {
  id: Iri
  /** Which way to go. */
  channel: AccessChannel
  /** Where. */
  accessURL?: Iri
  /** The announced delay. Unit: DAY. */
  delayInDays?: number
  /** The delay really observed. Unit: DAY. */
  observedDelayInDays?: number
}

/** Who may do what in a campaign: one of the models of governance. <https://w3id.org/selfdata/shapes/civic#Arrangement> */
export interface Arrangement {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** The number the model is known by, from 1 to 5. */
  modelNumber: number
  /** What this model does less well than the others, told to the person. */
  weakness: LangString
  /** The matrix, one power per line. */
  power: Power[]
}

/** A question put to residents, what would leave their pod, and what will be done with it. <https://w3id.org/selfdata/shapes/civic#Campaign> */
export interface Campaign {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** A question a resident understands. */
  question: LangString
  /** The decision the result prepares. */
  decisionFed: LangString
  /** When the decision is to be taken. */
  decisionBy: LocalDate
  /** Who will take the decision. */
  decisionMaker: Iri
  /** The purpose, in DPV’s words. */
  hasPurpose: Iri
  /** The legal ground of the processing. */
  hasLegalBasis: Iri
  /** Who answers for the processing. */
  hasDataController: Iri
  /** Who reads the lines and counts them. */
  hasDataProcessor?: Iri
  /** The second, independent operator, when counts are split in two. */
  helper?: Iri
  /** Where to read the impact assessment. */
  hasImpactAssessment?: Iri
  /** Whom to write to: mailto: or a web page. */
  contact: Iri
  /** The model of governance. */
  arrangement: Iri
  /** Who may take part, in plain words. */
  whoMayTakePart: LangString
  /** The polygon of the area that is studied. */
  area: string
  /** The first day included. */
  startDate: LocalDate
  /** The last day of the period that is counted, included. */
  endDate: LocalDate
  /** How data become counts, in the browser. */
  transformation: Transformation
  /** The version of the calculation, public. */
  transformationVersion: number
  /** What leaves the pod, and who sees it. */
  countingMode: CountingMode
  /** All that can be counted. */
  codeList: Iri
  /** The transport modes that are counted; all, where nothing is said. */
  countedMode: TransportMode[]
  /** The most that all counts of one person add up to. */
  perPersonCap: number
  /** What is cut at both ends of each trip. Unit: M. */
  trimEndsInMetres: number
  /** The number of people below which a cell is not published. */
  minGroupSize: number
  /** The greatest share of a cell that one person may make, from 0 to 1. */
  maxShareOfOne: number
  /** The step to which published numbers are rounded. */
  roundTo: number
  /** The privacy budget (epsilon) of the noise added at publication. */
  privacyBudget?: number
  /** How many people are expected. */
  expectedContributors: number
  /** The instant of the count; before it, withdrawing depends on the person alone. */
  freezeAt: DateTime
  /** How many days after the closing lines are erased at the latest. */
  retentionDays: number
  /** When the result is published, even if it says "not enough people". */
  publishBy: LocalDate
  /** The licence of the result. */
  license: Iri
  /** When the authority says what it decided thanks to the result. */
  answerBy: LocalDate
  /** What the result will not be used for. */
  notFor: LangString
  /** The campaign this one is another version of. */
  replaces?: Iri
}

/** One cell of what is counted: a street link at a time, a zone, a mode. <https://w3id.org/selfdata/shapes/civic#Cell> */
export interface Cell {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** The place of the cell in the list, from 0. */
  cellNumber: number
  /** The key of the street link or zone, shared by the cells of one place. */
  place?: string
  /** The key of the zone of arrival, when departures and arrivals are counted. */
  toPlace?: string
  /** The band of hours, such as 07-09, or the month. */
  timeBand?: string
  /** The mode or the type of dwelling. */
  category?: string
  /** An age band or broad area the person may tell of themselves, to see who is missing. */
  trait?: string
  /** The street link or zone on the map. */
  asWKT?: string
}

/** All that can be counted in a campaign, and nothing else. <https://w3id.org/selfdata/shapes/civic#CodeList> */
export interface CodeList {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** The cells. */
  hasCell: Cell[]
}

/** What one person offers to a campaign, waiting in their pod. <https://w3id.org/selfdata/shapes/civic#Contribution> */
export interface Contribution {
  id: Iri
  /** The campaign. */
  forCampaign: Iri
  /** The digest of the exact version that was accepted. */
  campaignDigest: string
  /** A name drawn at random for this campaign alone. */
  pseudonym: string
  /** The calculation that was used. */
  transformation: Transformation
  /** The version of the calculation. */
  transformationVersion: number
  /** The instant the person prepared it. */
  generatedAtTime: DateTime
  /** The lines. */
  line: ContributionLine[]
}

/** A cell and a count: all that leaves a pod. <https://w3id.org/selfdata/shapes/civic#ContributionLine> */
export interface ContributionLine {
  id: Iri
  /** The cell of the list. */
  cell: Iri
  /** How many times, capped. */
  count: number
}

/** A decision taken on the exact version of a campaign. <https://w3id.org/selfdata/shapes/civic#Decision> */
export interface Decision {
  id: Iri
  /** The campaign. */
  about: Iri
  /** The digest of the exact version that was decided on. */
  campaignDigest: string
  /** The decision rule. */
  byRule: Iri
  /** What the decision came to. */
  outcome: DecisionOutcome
  /** Votes for. */
  votesFor?: number
  /** Votes against. */
  votesAgainst?: number
  /** Abstentions. */
  abstentions?: number
  /** Who did not vote for having an interest. */
  recusals?: number
  /** How many could vote. */
  electorateSize?: number
  /** The reasons, published. */
  reasons?: LangString
  /** Who took or gathered the decision. */
  wasAssociatedWith: Iri
  /** The instant of the decision. */
  endedAtTime: DateTime
}

/** How a decision is taken, and what it takes to be valid. <https://w3id.org/selfdata/shapes/civic#DecisionRule> */
export interface DecisionRule {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** How one decides. */
  decisionMethod: DecisionMethod
  /** The role that votes. */
  electorate?: CivicRole
  /** The share of electors who have to vote, from 0 to 1. */
  quorumShare?: number
  /** The share of votes for and against that has to be exceeded, or reached by a board, from 0 to 1. */
  majorityShare?: number
  /** For how many days one votes. */
  openForDays?: number
  /** True when whoever has an interest does not vote. */
  recusalRequired?: boolean
  /** For how many days anybody may comment before the vote. */
  publicCommentDays?: number
}

/** What the authority did with the result. <https://w3id.org/selfdata/shapes/civic#FollowUp> */
export interface FollowUp {
  id: Iri
  /** The campaign. */
  about: Iri
  /** Who answers. */
  publisher: Iri
  /** The instant of the answer. */
  issued: DateTime
  /** How far what was decided has come, from 0 to 100. */
  progress: number
  /** The answer. */
  description: LangString
}

/** Personal data held on the territory, and how to get them. <https://w3id.org/selfdata/shapes/civic#HeldDataset> */
export interface HeldDataset {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** Who holds them. */
  hasDataController: Iri
  /** What they tell, in DPV’s words. */
  hasPersonalData: Iri[]
  /** Why they are held. */
  hasPurpose: Iri
  /** The legal ground, from which the right that applies follows. */
  hasLegalBasis: Iri
  /** How this is known. */
  evidence: Evidence
  /** How to get them. */
  route: AccessRoute[]
}

/** A power, who holds it, and by which decision. <https://w3id.org/selfdata/shapes/civic#Power> */
export interface Power {
  id: Iri
  /** What one may do. */
  powerKind: PowerKind
  /** The roles that have this power. */
  heldBy: CivicRole[]
  /** The decision rule, where one is needed. */
  byRule?: Iri
  /** Where the calculation runs, in DPV’s words. */
  where?: Iri
}

/** Published totals, and how many cells were withheld. <https://w3id.org/selfdata/shapes/civic#Release> */
export interface Release {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** The campaign. */
  about: Iri
  /** The digest of the version that was accepted. */
  campaignDigest: string
  /** Who publishes. */
  publisher: Iri
  /** The licence. */
  license: Iri
  /** The instant of publication. */
  issued: DateTime
  /** How many people counted, rounded; absent when they were too few. */
  contributors?: number
  /** How many cells have a number. */
  cellsPublished: number
  /** How many have none, for too few people. */
  cellsWithheld: number
  /** The minimum group applied, never smaller than promised. */
  minGroupSize: number
  /** The step of the rounding. */
  roundTo: number
  /** The budget that was spent. */
  privacyBudget?: number
  /** The instant the lines were erased. */
  rowsErasedAt?: DateTime
}

/** A contribution cut into two sealed halves, which two operators count without seeing it. <https://w3id.org/selfdata/shapes/civic#SealedContribution> */
export interface SealedContribution {
  id: Iri
  /** The campaign. */
  forCampaign: Iri
  /** The digest of the exact version that was accepted. */
  campaignDigest: string
  /** A name drawn at random for this campaign alone. */
  pseudonym: string
  /** The calculation that was used. */
  transformation: Transformation
  /** The version of the calculation. */
  transformationVersion: number
  /** The instant the person prepared it. */
  generatedAtTime: DateTime
  /** Both halves, each sealed for its operator, with the proof that the counts are within their bounds. */
  report: string
}

/** All the person has under "selfdata", series by series. <https://w3id.org/selfdata/shapes/core#Catalog> */
export interface Catalog {
  id: Iri
  /** The containers of series and the documents of corrections. */
  dataset: Iri[]
}

/** What the person changes about a record of a source, without touching it: replaced values, or removal. <https://w3id.org/selfdata/shapes/core#Correction> */
export interface Correction {
  id: Iri
  /** The record, or the leg, that is corrected. */
  corrects: Iri
  /** The instant the person made the correction. The latest one counts. */
  generatedAtTime: DateTime
  /** True when the person removed the record. */
  removed?: boolean
  /** The mode that replaces the one of the source. */
  mode?: TransportMode
  /** The purpose that replaces the one of the source. */
  purpose?: TripPurpose
  /** The number of persons in the vehicle, oneself included, that replaces the one of the source. Unit: NUM. */
  occupancy?: number
  /** What moves the vehicle. */
  propulsion?: Propulsion
  /** The title the person gives the trip. */
  name?: string
  /** The instant of departure that replaces the one of the source. */
  correctedStartTime?: DateTime
  /** The instant of arrival that replaces the one of the source. */
  correctedEndTime?: DateTime
  /** In metres: the length of the leg that replaces the one of the source. Unit: M. */
  correctedDistanceInMetres?: number
  /** Where the person cut the trip into several, in seconds from the start the source tells. */
  splitAfterSeconds?: (number | null)[]
  /** The trip that this one is part of, according to the person. */
  mergedInto?: Iri
  /** The mode the source told when the correction was made. */
  previousMode?: TransportMode
  /** The start of the corrected record, so that the month to compute again is known without opening it. */
  startTime: DateTime
  /** Distance travelled, in metres. Left out when it is not known, never zero instead. Unit: M. */
  distanceInMetres?: number
  /** Duration, in seconds. Left out when it is not known. Unit: SEC. */
  durationInSeconds?: number
  /** The record of the source a part of which is corrected. */
  inRecord?: Iri
  /** The modes the source told, one per leg, so that the month can be counted again without opening it. */
  legModes?: string
  /** Start and end of each leg, in seconds from the start of the trip. Unit: SEC. */
  legTimesInSeconds?: (number | null)[]
  /** The distance of each leg, in metres, or null. Unit: M. */
  legDistancesInMetres?: (number | null)[]
  /** The duration of each leg, in seconds, or null. Unit: SEC. */
  legDurationsInSeconds?: (number | null)[]
}

/** The document holds nothing that starts before the instant told. <https://w3id.org/selfdata/shapes/core#DocumentRelation> */
export interface DocumentRelation {
  id: Iri
  /** The document. */
  node: Iri
  /** The compared property, usually schema:startTime. */
  path: Iri
  /** The first possible instant. */
  value: DateTime
}

/** The state of a series: its revision and its documents. <https://w3id.org/selfdata/shapes/core#Manifest> */
export interface Manifest {
  id: Iri
  /** The instant of the last change. */
  modified: DateTime
  /** Mark replaced at each write: only one of two simultaneous writers succeeds. */
  revision: string
  /** The series this is the manifest of. */
  inSeries?: Iri
  /** From when on each document holds records, so that one can choose without opening them. */
  relation: DocumentRelation[]
}

/** One document of a series, as the manifest describes it. <https://w3id.org/selfdata/shapes/core#RecordDocument> */
export interface RecordDocument {
  id: Iri
  /** The instant of the last change. */
  modified: DateTime
  /** The series of the document. */
  inSeries?: Iri
  /** The number of records, without their parts. */
  entities: number
  /** The number of triples. */
  triples?: number
  /** Hash of the triples, independent of their order. */
  contentHash: string
}

/** One stream of one source: for example trips read from a file, or the validations of a transit network. <https://w3id.org/selfdata/shapes/core#Series> */
export interface Series {
  id: Iri
  /** The name to show, in each language. */
  title: LangString
  /** Who writes the series. */
  publisher?: Iri
  /** Themes of the European list. */
  theme: Iri[]
  /** The SHACL shape the records meet. */
  conformsTo: Iri
  /** The IANA time zone by which records are sorted into months. */
  timeZone: string
  /** The DPV-PD categories of personal data. */
  personalDataCategory: Iri[]
  /** The instant of the last change. */
  modified?: DateTime
}

/** The colours of days of a tariff, as the person brought them. A day that is not named has the usual colour of the tariff. <https://w3id.org/selfdata/shapes/energy#ColourCalendar> */
export interface ColourCalendar {
  id: Iri
  /** The first day included. */
  startDate: LocalDate
  /** A bill, a decision, a publication, with its date. */
  source?: string
  /** The last day included: of later days nothing is known. */
  endDate: LocalDate
  /** The tariff that these are the colours of: Tempo or EJP. */
  tariffOption: TariffOption
  /** The white days of Tempo. */
  whiteDay: LocalDate[]
  /** The red days of Tempo. */
  redDay: LocalDate[]
  /** The peak days of EJP. */
  peakDay: LocalDate[]
}

/** What was consumed in a day, a month, a year or from one reading to the next: energy, or volume. <https://w3id.org/selfdata/shapes/energy#Consumption> */
export interface Consumption {
  id: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** The meter that measured. */
  madeBySensor?: Iri
  /** The delivery point, in a document that only the person reads. */
  hasFeatureOfInterest?: Iri
  /** What is observed. */
  observedProperty: Iri
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** Energy, in watt hours. Unit: W-HR. */
  energyInWattHours?: number
  /** Volume of water, in litres. Unit: L. */
  volumeInLitres?: number
  /** Volume of gas, in cubic metres. Unit: M3. */
  gasVolumeInCubicMetres?: number
  /** Kilowatt hours per cubic metre of gas, as the distributor says. Unit: KiloW-HR-PER-M3. */
  conversionKilowattHoursPerCubicMetre?: number
  /** Day, month, year, or from one reading to the next. */
  period: Period
  /** The price band the consumption belongs to. */
  tariffPeriod?: TariffPeriod
  /** Measured, corrected or estimated. */
  quality: MeterQuality
}

/** What a source counted of one resource during one month, or in one sum up to the last day of a bill. Can be computed again from the readings. <https://w3id.org/selfdata/shapes/energy#ConsumptionMonthSummary> */
export interface ConsumptionMonthSummary {
  id: Iri
  /** The first day of the month, or of the bill. */
  startDate: LocalDate
  /** The last day, included, of what a bill or two readings count in one sum. Absent for a month. */
  endDate?: LocalDate
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** Two characters that tell the meters of one source apart; too few to find a number again. */
  meterTag?: string
  /** Energy, in watt hours. Unit: W-HR. */
  energyInWattHours?: number
  /** Volume of water, in litres. Unit: L. */
  volumeInLitres?: number
  /** Volume of gas, in cubic metres. Unit: M3. */
  gasVolumeInCubicMetres?: number
  /** The consumption of each day of the month, in watt hours or litres; null where nothing is known. Empty for a bill. */
  dailyValues: (number | null)[]
  /** The share of each day that was measured: 1 for a whole day, 0 for an unknown one. */
  dailyShares: (number | null)[]
  /** The lowest mean of one hour of each day, in watts or litres per hour. */
  dailyLowest?: (number | null)[]
  /** The highest mean of one step of each day, in watts or litres per hour. */
  dailyHighest?: (number | null)[]
  /** The energy of Monday to Friday by half hour of the clock, 48 sums in watt hours. */
  weekdayHalfHours?: (number | null)[]
  /** The energy of Saturday and Sunday by half hour of the clock, 48 sums in watt hours. */
  weekendHalfHours?: (number | null)[]
  /** The energy of each day before 1:00, from 1:00 to 6:00, 6:00 to 7:00, 7:00 to 22:00, and after 22:00, in watt hours: five numbers a day. Tariffs with days in colours change at these hours. */
  dailyParts?: (number | null)[]
  /** The number of days that the distributor estimated. */
  estimatedDays?: number
}

/** The place where energy or water is delivered: a home. <https://w3id.org/selfdata/shapes/energy#DeliveryPoint> */
export interface DeliveryPoint {
  id: Iri
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** The meter of this delivery point. */
  meter?: Iri
  /** The number of the point (PRM, PCE), for the person alone. */
  identifier?: string
  /** The municipality. */
  addressLocality?: string
}

/** The water of one day, step by step. A day of clock change has 23 or 25 hours. <https://w3id.org/selfdata/shapes/energy#FlowCurve> */
export interface FlowCurve {
  id: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** The meter that measured. */
  madeBySensor?: Iri
  /** What is observed. */
  observedProperty: Iri
  /** The length of a step; steps are counted from the start. */
  step: Duration
  /** The volume of each step, in litres; null where nothing was measured. Unit: L. */
  litreValues: (number | null)[]
  /** Volume of water, in litres. Unit: L. */
  volumeInLitres: number
  /** Measured, corrected or estimated. */
  quality: MeterQuality
}

/** What the person says of their home, to compare with homes alike. <https://w3id.org/selfdata/shapes/energy#HomeProfile> */
export interface HomeProfile {
  id: Iri
  /** What the person calls it, when there are several. */
  name?: string
  /** The meters of this home: resource, source and tag, such as electricity/enedis/a7. */
  meterPoint: string[]
  /** House or flat. */
  dwelling?: Dwelling
  /** The floor area, in square metres. Unit: M2. */
  floorAreaInSquareMetres?: number
  /** The number of people who live there. */
  occupants?: number
  /** The main energy of heating. */
  heating?: HeatSource
  /** The energy that heats water. */
  hotWater?: HeatSource
}

/** The mean power of one day, step by step. A day of clock change has 46 or 50 half hours. <https://w3id.org/selfdata/shapes/energy#LoadCurve> */
export interface LoadCurve {
  id: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** The meter that measured. */
  madeBySensor?: Iri
  /** The delivery point, in a document that only the person reads. */
  hasFeatureOfInterest?: Iri
  /** What is observed. */
  observedProperty: Iri
  /** The length of a step; steps are counted from the start. */
  step: Duration
  /** The mean power of each step, in watts; null where nothing was measured. Unit: W. */
  wattValues: (number | null)[]
  /** Energy, in watt hours. Unit: W-HR. */
  energyInWattHours: number
  /** The highest mean power of a step, in watts. Unit: W. */
  peakWatts?: number
  /** Measured, corrected or estimated. */
  quality: MeterQuality
}

/** The highest power drawn in a day, as the meter kept it. <https://w3id.org/selfdata/shapes/energy#MaximumPower> */
export interface MaximumPower {
  id: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** The highest apparent power of the day, in volt amperes. Unit: V-A. */
  maximumVoltAmperes: number
  /** The instant at which it was reached. */
  reachedAt?: DateTime
}

/** The device that measures. Its number never leaves the document that only the person reads. <https://w3id.org/selfdata/shapes/energy#Meter> */
export interface Meter {
  id: Iri
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** What the meter observes. */
  observes?: Iri
  /** The number of the meter, for the person alone. */
  identifier?: string
  /** Who made it. */
  manufacturer?: string
}

/** What a register of the meter shows at an instant. <https://w3id.org/selfdata/shapes/energy#MeterIndex> */
export interface MeterIndex {
  id: Iri
  /** The instant it happened. */
  startTime: DateTime
  /** What the register shows: watt hours, litres of water or cubic metres of gas. */
  hasSimpleResult: number
  /** The meter that measured. */
  madeBySensor?: Iri
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** The register of the meter, as the distributor names it: F1 to F10, D1 to D4, T. */
  register?: string
}

/** The price of what is consumed at certain hours or on certain days. <https://w3id.org/selfdata/shapes/energy#PriceBand> */
export interface PriceBand {
  id: Iri
  /** The first price whose hours and days fit applies. */
  rank: number
  /** What the bill calls it: off-peak hours, for instance. */
  name?: string
  /** The ranges of the clock, by half hour; absent: the whole day. */
  hours?: string
  /** True: Saturday and Sunday only; false: Monday to Friday only; absent: every day. */
  weekend?: boolean
  /** Days of this colour only, from 6:00 to 6:00; absent: every day. */
  dayColour?: DayColour
  /** The price of a kilowatt hour, all taxes included. Unit: CCY_EUR-PER-KiloW-HR. */
  priceInEurosPerKilowattHour?: number
  /** The price of a cubic metre of water, all taxes and sewerage included. Unit: CCY_EUR-PER-M3. */
  priceInEurosPerCubicMetre?: number
}

/** Until when a distributor collects and passes data on: after that they are missing without notice. <https://w3id.org/selfdata/shapes/energy#ProviderConsent> */
export interface ProviderConsent {
  id: Iri
  /** The first day included. */
  startDate: LocalDate
  /** The last day included. */
  endDate?: LocalDate
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** Who passes the data on: Enedis, GRDF, the water company. */
  name: string
}

/** A saving action that the person has begun, to measure before and after. <https://w3id.org/selfdata/shapes/energy#SavingAction> */
export interface SavingAction {
  id: Iri
  /** The first day included. */
  startDate: LocalDate
  /** The last day included. */
  endDate?: LocalDate
  /** The name of the gesture in the catalogue of the app. */
  gesture: string
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** What is expected per year: kilowatt hours, or cubic metres of water. */
  expectedSavingPerYear?: number
}

/** What sets the price and the subscribed power. <https://w3id.org/selfdata/shapes/energy#SupplyContract> */
export interface SupplyContract {
  id: Iri
  /** The first day included. */
  startDate: LocalDate
  /** The last day included. */
  endDate?: LocalDate
  /** The delivery point of the contract. */
  deliveryPoint?: Iri
  /** The home of the contract; absent: all. */
  home?: Iri
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** The subscribed power, in kilovolt amperes. Unit: KiloV-A. */
  subscribedPowerInKilovoltAmperes?: number
  /** The tariff option of the contract. */
  tariffOption?: TariffOption
  /** The standing price per year, all taxes included. Unit: CCY_EUR-PER-YR. */
  standingPriceInEurosPerYear?: number
  /** The prices, from the most particular to the most general. */
  priceBand: PriceBand[]
  /** The name of the contract or the tariff. */
  name?: string
  /** A bill, a decision, a publication, with its date. */
  source?: string
}

/** A part of a trip made by a single mode. <https://w3id.org/selfdata/shapes/mobility#Leg> */
export interface Leg {
  id: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** The organisation that provides the service. */
  provider?: Iri
  /** What moves the vehicle. */
  propulsion?: Propulsion
  /** Distance travelled, in metres. Left out when it is not known, never zero instead. Unit: M. */
  distanceInMetres?: number
  /** Duration, in seconds. Left out when it is not known. Unit: SEC. */
  durationInSeconds?: number
  /** Greenhouse gases, in grams of CO2 equivalent, for the person. Left out when they are not known. Unit: GM. */
  co2eInGrams?: number
  /** Number of persons in the vehicle, oneself included. Unit: NUM. */
  occupancy?: number
  /** How one moves. */
  mode: TransportMode
  /** The name of the line, as on the vehicle. */
  line?: string
  /** The name of the stop where one gets off. */
  alightingStop?: string
  /** Where the mode is known from. */
  modeSource?: ModeSource
  /** How sure a mode is that was recognised in a track, from 0 to 1. Left out when the mode is no guess. */
  modeConfidence?: number
  /** The name of the stop where one gets on. */
  boardingStop?: string
  /** The track of the leg, in the document of tracks. */
  hasGeometry?: Iri
}

/** What a source counts for one mode during one month. Can be computed again from the months. <https://w3id.org/selfdata/shapes/mobility#ModeMonthSummary> */
export interface ModeMonthSummary {
  id: Iri
  /** The dated factor set used to compute emissions. */
  factorSet?: Iri
  /** How one moves. */
  mode: TransportMode
  /** The first day of the month. */
  startDate: LocalDate
  /** The number of legs of this mode. Unit: NUM. */
  legCount: number
  /** The number of trips whose main mode it is. Unit: NUM. */
  tripCount: number
  /** The sum of known distances, in metres. Unit: M. */
  distanceInMetres: number
  /** The number of legs whose distance is not known: they are missing from the sum. Unit: NUM. */
  unknownDistanceCount: number
  /** The sum of known durations, in seconds. Unit: SEC. */
  durationInSeconds: number
  /** The emissions of legs whose distance is known, in grams of CO2 equivalent. Left out when the mode has no factor. Unit: GM. */
  co2eInGrams?: number
}

/** The trips of a month, all sources together, to count them by purpose and by place. Can be computed again from the months. <https://w3id.org/selfdata/shapes/mobility#MonthBrief> */
export interface MonthBrief {
  id: Iri
  /** The first day of the month. */
  startDate: LocalDate
  /** The fingerprint of the documents and corrections that it was made from. */
  countedFrom: string
  /** One line for each trip. */
  tripLines: string
}

/** A place of the person: their home, their work. Trips point to it. <https://w3id.org/selfdata/shapes/mobility#Place> */
export interface Place {
  id: Iri
  /** The name the person gives the place. */
  name: string
  /** What the place is to the person. */
  placeRole?: PlaceRole
  /** Degrees, WGS 84. */
  latitude?: number
  /** Degrees, WGS 84. */
  longitude?: number
  /** The name of the municipality. */
  addressLocality?: string
  /** The INSEE code of the municipality. */
  identifier?: string
}

/** Where a phone was at an instant, as it sent it. One document a day. <https://w3id.org/selfdata/shapes/mobility#Position> */
export interface Position {
  id: Iri
  /** The instant it happened. */
  startTime: DateTime
  /** How one moves. */
  mode?: TransportMode
  /** The point in WKT, longitude then latitude, WGS 84, six decimals. */
  asWKT: string
  /** Within how many metres the position is true. Left out when it is not known. Unit: M. */
  accuracyInMetres?: number
  /** The speed the phone measures, in metres per second. Left out when it says nothing of it. Unit: M-PER-SEC. */
  speedInMetresPerSecond?: number
  /** The short name of the app, which is also that of the source of the trips. */
  recordedWith: string
  /** The short name the phone gives itself: letters, digits and dashes. */
  device?: string
}

/** How far the person’s app made trips of their positions: days changed since are still to be read. <https://w3id.org/selfdata/shapes/mobility#RecordingProgress> */
export interface RecordingProgress {
  id: Iri
  /** The instant of the last change. */
  modified: DateTime
}

/** A ride by shared bicycle, scooter or car, or a carpool. <https://w3id.org/selfdata/shapes/mobility#SharedRide> */
export interface SharedRide {
  id: Iri
  /** The person the record is about, by their WebID. */
  agent: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** What the source knows the record by. Never a number that identifies the person. */
  identifier?: string
  /** The organisation that provides the service. */
  provider: Iri
  /** The price paid, taxes included, in the currency told beside. */
  price?: number
  /** The ISO 4217 code of the currency. */
  priceCurrency?: string
  /** What moves the vehicle. */
  propulsion?: Propulsion
  /** Distance travelled, in metres. Left out when it is not known, never zero instead. Unit: M. */
  distanceInMetres?: number
  /** Duration, in seconds. Left out when it is not known. Unit: SEC. */
  durationInSeconds?: number
  /** Greenhouse gases, in grams of CO2 equivalent, for the person. Left out when they are not known. Unit: GM. */
  co2eInGrams?: number
  /** Number of persons in the vehicle, oneself included. Unit: NUM. */
  occupancy?: number
  /** How one moves. */
  mode: TransportMode
  /** The name of the start station. */
  startStation?: string
  /** The name of the end station. */
  endStation?: string
  /** Driver or passenger. */
  role?: RideRole
  /** The proof class of the carpool register: A, B or C. */
  proofClass?: string
}

/** The geometry of a leg, kept in another document than the leg, with its own access rule. <https://w3id.org/selfdata/shapes/mobility#Track> */
export interface Track {
  id: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** The line in WKT, longitude then latitude, WGS 84, five decimals. */
  asWKT: string
  /** For each point, the number of seconds from the start, or null. Unit: SEC. */
  secondsFromStart?: (number | null)[]
  /** The same line as an encoded polyline, precision 5. */
  encodedPolyline?: string
}

/** What a person says about themselves so that their figures are their own: weight, car, prices. Kept in their pod, read by their own apps only. <https://w3id.org/selfdata/shapes/mobility#TravelSettings> */
export interface TravelSettings {
  id: Iri
  /** The dated factor set used to compute emissions. */
  factorSet?: Iri
  /** What moves the vehicle. */
  propulsion?: Propulsion
  /** The weight of the person, in kilograms, for calories. Unit: KiloGM. */
  weightInKilograms?: number
  /** Litres, or kilowatt hours for an electric car. */
  consumptionPerHundredKilometres?: number
  /** Euros per litre, or per kilowatt hour. Unit: CCY_EUR. */
  energyPriceInEuros?: number
  /** Euros per month, what the person pays. Unit: CCY_EUR. */
  passPriceInEurosPerMonth?: number
  /** Euros per ride by public transport, without a pass. Unit: CCY_EUR. */
  farePriceInEuros?: number
  /** On how many days of the year the person wants to cycle to work. */
  commuteDaysGoal?: number
  /** The mode the person usually takes, one for each category. */
  usualMode: TransportMode[]
  /** The bicycle the person usually takes, as settings said it before usual modes. */
  usualBicycle?: TransportMode
  /** The name of the employer, for the certificate. */
  employer?: string
  /** True when the person does not want the making of vehicles counted. */
  withoutConstruction?: boolean
}

/** Going from one place to another for a purpose, in one or more legs. <https://w3id.org/selfdata/shapes/mobility#Trip> */
export interface Trip {
  id: Iri
  /** The person the record is about, by their WebID. */
  agent: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The instant it ends. */
  endTime: DateTime
  /** What the source knows the record by. Never a number that identifies the person. */
  identifier?: string
  /** Distance travelled, in metres. Left out when it is not known, never zero instead. Unit: M. */
  distanceInMetres?: number
  /** Duration, in seconds. Left out when it is not known. Unit: SEC. */
  durationInSeconds?: number
  /** Greenhouse gases, in grams of CO2 equivalent, for the person. Left out when they are not known. Unit: GM. */
  co2eInGrams?: number
  /** The title the person gives the trip. */
  name?: string
  /** The legs, each of a single mode. */
  hasLeg: Leg[]
  /** Why one travels. */
  purpose?: TripPurpose
  /** The mode of the longest leg. */
  mainMode?: TransportMode
  /** The place of departure, described in the places document. */
  fromLocation?: Iri
  /** The place of arrival, described in the places document. */
  toLocation?: Iri
  /** Where purpose and main mode are known from. */
  confirmedBy?: ModeSource
}

/** A transit card held to a reader. <https://w3id.org/selfdata/shapes/mobility#Validation> */
export interface Validation {
  id: Iri
  /** The person the record is about, by their WebID. */
  agent: Iri
  /** The instant it happened. */
  startTime: DateTime
  /** What the source knows the record by. Never a number that identifies the person. */
  identifier?: string
  /** The organisation that provides the service. */
  provider: Iri
  /** The price paid, taxes included, in the currency told beside. */
  price?: number
  /** The ISO 4217 code of the currency. */
  priceCurrency?: string
  /** How one moves. */
  mode?: TransportMode
  /** The name of the line, as on the vehicle. */
  line?: string
  /** The name of the stop where one gets off. */
  alightingStop?: string
  /** What the card recorded. */
  validationKind: ValidationKind
  /** The name of the stop where the card was validated. */
  stop?: string
  /** Distance to the alighting stop, in metres, estimated by the operator. Unit: M. */
  distanceInMetres?: number
  /** Duration to the alighting stop, in seconds, estimated by the operator. Unit: SEC. */
  durationInSeconds?: number
  /** The name of the fare product. */
  fareProduct?: string
  /** Salted hash of the card, never its number. */
  cardRef?: string
}

/** An appointment of the person with a social service. It does not name who receives them. <https://w3id.org/selfdata/shapes/social#Appointment> */
export interface Appointment {
  id: Iri
  /** The person the record is about, by their WebID. */
  agent: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The organisation that provides the service. */
  provider: Iri
  /** The instant it ends; absent as long as nothing tells. */
  endTime?: DateTime
  /** What it will be about, in a few words. */
  name: string
  /** Set, moved, cancelled, or over. */
  appointmentStatus: AppointmentStatus
  /** On site, by telephone, by video or at home. */
  appointmentChannel?: AppointmentChannel
  /** The office that receives, as it signs its letters. */
  office?: string
  /** Where to go, as one writes it on an envelope. */
  location?: string
  /** The papers to bring. */
  toBring?: string
}

/** A social right of the person, as it stands: an allowance, an aid, a fare. What a decision brought about, in the sense of CPSV-AP. <https://w3id.org/selfdata/shapes/social#Entitlement> */
export interface Entitlement {
  id: Iri
  /** The person the record is about, by their WebID. */
  agent: Iri
  /** The instant it begins. */
  startTime: DateTime
  /** The organisation that provides the service. */
  provider: Iri
  /** Which right it is. */
  benefit: Benefit
  /** Asked for, in force, suspended, refused or ended. */
  entitlementStatus: EntitlementStatus
  /** The instant it ends; absent as long as nothing tells. */
  endTime?: DateTime
  /** What is paid each month, in euros. Unit: CCY_EUR-PER-MO. */
  amountInEurosPerMonth?: number
  /** The body that decides on this right, as it signs its letters. */
  decidedBy?: string
  /** The day before which the renewal must be asked for. */
  renewBefore?: LocalDate
}

/** Records by the name of their shape. */
export interface RecordTypes {
  AccessRoute: AccessRoute
  Arrangement: Arrangement
  Campaign: Campaign
  Cell: Cell
  CodeList: CodeList
  Contribution: Contribution
  ContributionLine: ContributionLine
  Decision: Decision
  DecisionRule: DecisionRule
  FollowUp: FollowUp
  HeldDataset: HeldDataset
  Power: Power
  Release: Release
  SealedContribution: SealedContribution
  Catalog: Catalog
  Correction: Correction
  DocumentRelation: DocumentRelation
  Manifest: Manifest
  RecordDocument: RecordDocument
  Series: Series
  ColourCalendar: ColourCalendar
  Consumption: Consumption
  ConsumptionMonthSummary: ConsumptionMonthSummary
  DeliveryPoint: DeliveryPoint
  FlowCurve: FlowCurve
  HomeProfile: HomeProfile
  LoadCurve: LoadCurve
  MaximumPower: MaximumPower
  Meter: Meter
  MeterIndex: MeterIndex
  PriceBand: PriceBand
  ProviderConsent: ProviderConsent
  SavingAction: SavingAction
  SupplyContract: SupplyContract
  Leg: Leg
  ModeMonthSummary: ModeMonthSummary
  MonthBrief: MonthBrief
  Place: Place
  Position: Position
  RecordingProgress: RecordingProgress
  SharedRide: SharedRide
  Track: Track
  TravelSettings: TravelSettings
  Trip: Trip
  Validation: Validation
  Appointment: Appointment
  Entitlement: Entitlement
}

export type RecordName = keyof RecordTypes

export type SchemeName =
  | 'AccessChannel'
  | 'AppointmentChannel'
  | 'AppointmentStatus'
  | 'Benefit'
  | 'CampaignState'
  | 'CellStatus'
  | 'CivicRole'
  | 'CountingMode'
  | 'DayColour'
  | 'DecisionMethod'
  | 'DecisionOutcome'
  | 'Dwelling'
  | 'EnergyResource'
  | 'EntitlementStatus'
  | 'Evidence'
  | 'HeatSource'
  | 'MeterQuality'
  | 'ModeSource'
  | 'Period'
  | 'PlaceRole'
  | 'PowerKind'
  | 'Propulsion'
  | 'RideRole'
  | 'TariffOption'
  | 'TariffPeriod'
  | 'Transformation'
  | 'TransportMode'
  | 'TripPurpose'
  | 'ValidationKind'
  | 'WithdrawalEffect'
