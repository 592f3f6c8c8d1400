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

/** Energy resources */
export type EnergyResource = 'electricity' | 'gas' | 'water'

/** Meter quality */
export type MeterQuality = 'measured' | 'corrected' | 'estimated'

/** Mode sources */
export type ModeSource = 'stated' | 'detected' | 'operator' | 'assumed'

/** Periods */
export type Period = 'day' | 'month' | 'year'

/** Place roles */
export type PlaceRole = 'home' | 'work' | 'school' | 'other'

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
  /** The mode the source told when the correction was made. */
  previousMode?: TransportMode
  /** The start of the corrected record, so that the month to compute again is known without opening it. */
  startTime: DateTime
  /** Distance travelled, in metres. Left out when it is not known, never zero instead. Unit: M. */
  distanceInMetres?: number
  /** Duration, in seconds. Left out when it is not known. Unit: SEC. */
  durationInSeconds?: number
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

/** What was consumed in a day, a month or a year: energy, or volume. <https://w3id.org/selfdata/shapes/energy#Consumption> */
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
  /** Day, month or year. */
  period: Period
  /** The price band the consumption belongs to. */
  tariffPeriod?: TariffPeriod
  /** Measured, corrected or estimated. */
  quality: MeterQuality
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
  /** The instant of the reading. */
  resultTime: DateTime
  /** What the register shows, in the unit of the meter. */
  hasSimpleResult: number
  /** The meter that measured. */
  madeBySensor?: Iri
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** The register of the meter, as the distributor names it: F1 to F10, D1 to D4, T. */
  register?: string
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
  /** Electricity, gas or water. */
  resource: EnergyResource
  /** The subscribed power, in kilovolt amperes. Unit: KiloV-A. */
  subscribedPowerInKilovoltAmperes?: number
  /** The tariff option of the contract. */
  tariffOption?: TariffOption
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
  /** What moves the vehicle. */
  propulsion?: Propulsion
  /** Where the mode is known from. */
  modeSource?: ModeSource
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
  /** What moves the vehicle. */
  propulsion?: Propulsion
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

/** Records by the name of their shape. */
export interface RecordTypes {
  Catalog: Catalog
  Correction: Correction
  DocumentRelation: DocumentRelation
  Manifest: Manifest
  RecordDocument: RecordDocument
  Series: Series
  Consumption: Consumption
  DeliveryPoint: DeliveryPoint
  LoadCurve: LoadCurve
  Meter: Meter
  MeterIndex: MeterIndex
  SupplyContract: SupplyContract
  Leg: Leg
  ModeMonthSummary: ModeMonthSummary
  Place: Place
  SharedRide: SharedRide
  Track: Track
  Trip: Trip
  Validation: Validation
}

export type RecordName = keyof RecordTypes

export type SchemeName =
  | 'EnergyResource'
  | 'MeterQuality'
  | 'ModeSource'
  | 'Period'
  | 'PlaceRole'
  | 'Propulsion'
  | 'RideRole'
  | 'TariffOption'
  | 'TariffPeriod'
  | 'TransportMode'
  | 'TripPurpose'
  | 'ValidationKind'
