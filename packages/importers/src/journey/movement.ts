import type { StreamName } from '@selfdata/records'
import type {
  DateTime,
  ModeSource,
  Propulsion,
  RecordName,
  RecordTypes,
  TransportMode,
  TripPurpose,
} from '@selfdata/vocab'
import type { Guess } from '../detect/mode.ts'
import type { EntryBook } from '../report/entry-book.ts'
import { Metering } from '../energy/metering.ts'
import type { Position } from './geodesy.ts'
import type { Moment } from './moment.ts'

/** Where in which file something was read. */
export interface Origin {
  book: EntryBook
  entry: number
}

/** A position at an instant, as a device recorded it. */
export interface Point extends Position, Origin {
  /** Milliseconds since 1970. */
  ms: number
  /** The text of the file, where clocks showed another time than in the territory. */
  abroad?: DateTime
  /** Metres above sea level. */
  elevation?: number
  /** Metres within which the position is true. */
  accuracy?: number
  /** Metres per second. */
  speed?: number
  /** The mode that the device took it for. */
  hint?: TransportMode
}

/** A position on the way, with its instant where that is known. */
export type WayPoint = Position & { ms?: number }

/** One movement by one mode, as a file tells it: a leg to be. */
export interface Move {
  start: Moment
  end: Moment
  mode: TransportMode
  modeSource: ModeSource
  /** Metres, as the file tells it. */
  distance?: number
  from?: Position
  to?: Position
  /** The way between. */
  line: readonly WayPoint[]
  /** Name of the bus or train line. */
  lineName?: string
  boardingStop?: string
  alightingStop?: string
  /** In the vehicle, the person included. */
  persons?: number
  propulsion?: Propulsion
  /** What the person calls the trip. */
  title?: string
  /** Moves of one group belong to one trip even after a longer pause. */
  group?: string
  /** The trip the file counts it to: moves of one such trip belong together, of two never. */
  trip?: string
  /** How sure the file is of the mode, from 0 to 1. */
  confidence?: number
  /** What its speeds say, where the file tells no mode. */
  guess?: Guess
  /** What the person went there for, where the file tells it. */
  purpose?: TripPurpose
  /** What the source knows it by. */
  sourceRecordId?: string
  origins: Origin[]
}

/** A stay at a place: it ends one trip and begins the next. */
export interface Stay {
  start: Moment
  end: Moment
  /** What the source knows the place by. */
  placeId?: string
  role?: PlaceRole
  origins: Origin[]
}

export type PlaceRole = 'home' | 'work'

/** A record as an export of ours holds it; its name is relative to the storage. */
export interface OwnRecord extends Origin {
  record: RecordTypes[RecordName]
}

/** All that files of one source tell. */
export class Harvest {
  readonly source: string
  readonly moves: Move[] = []
  readonly stays: Stay[] = []
  /** Points that no file says to which movement they belong. */
  readonly points: Point[] = []
  /** Roles of places, by the source's identifier. */
  readonly roles = new Map<string, PlaceRole>()
  readonly metering = new Metering()
  /** Records that a file of ours holds as they are, by stream. */
  readonly own = new Map<StreamName, OwnRecord[]>()

  constructor(source: string) {
    this.source = source
  }
}

export function keepAll(origins: readonly Origin[]): void {
  for (const { book, entry } of origins) book.keep(entry)
}

export function duplicateAll(origins: readonly Origin[]): void {
  for (const { book, entry } of origins) book.duplicate(entry)
}
