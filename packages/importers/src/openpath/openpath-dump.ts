import { pointOf } from '../journey/fix.ts'
import { positionOf } from '../journey/geodesy.ts'
import { member, numberAt, textAt } from '../json/json-value.ts'
import { momentOf, type Moment } from '../journey/moment.ts'
import type { Move, Origin } from '../journey/movement.ts'
import { sectionMove } from './openpath-section.ts'
import type { Entry } from './openpath-entry.ts'
import type { ReadContext } from '../reader.ts'

// Numbers that OpenPATH's server gives its words: what a phone senses, and what the server makes of it.
const sensed =
  'IN_VEHICLE BICYCLING ON_FOOT STILL UNKNOWN TILTING UNKNOWN WALKING RUNNING UNKNOWN IN_VEHICLE AIR_OR_HSR'
const predicted = 'UNKNOWN WALKING BICYCLING BUS TRAIN CAR AIR_OR_HSR SUBWAY TRAM LIGHT_RAIL'

/** Sections, the one that knows more first: of two that tell of the same way the first stands. */
const sections = [
  { key: 'analysis/inferred_section', modes: predicted.split(' ') },
  { key: 'analysis/cleaned_section', modes: sensed.split(' ') },
  { key: 'segmentation/raw_section', modes: sensed.split(' ') },
]
const positions = new Set([
  'analysis/recreated_location',
  'background/filtered_location',
  'background/location',
])

/** What the person said of a trip, by its span. */
interface Label {
  what: 'mode' | 'purpose'
  start: Moment
  end: Moment
  word: string
  origin: Origin
}

/** The dump that OpenPATH's phone app sends by mail: entries of many kinds, one list. */
export class OpenPathDump {
  readonly #context: ReadContext
  readonly #moves: Move[][] = sections.map(() => [])
  readonly #labels: Label[] = []

  constructor(context: ReadContext) {
    this.#context = context
  }

  /** Takes one entry in; positions and sections are used, and what the person said of them. */
  take({ key, data }: Entry, entry: number): void {
    const { book, harvest, timeZone } = this.#context
    const rank = sections.findIndex((one) => one.key === key)
    const label = labelOf(key)
    if (rank >= 0) this.#takeSection(data, { rank, entry })
    else if (label) this.#takeLabel(label, data, entry)
    else if (positions.has(key)) {
      const point = pointOf(
        {
          position: positionOf(numberAt(data, 'longitude'), numberAt(data, 'latitude')),
          time: member(data, 'ts') ?? member(data, 'fmt_time'),
          accuracy: numberAt(data, 'accuracy'),
          elevation: numberAt(data, 'altitude'),
          speed: numberAt(data, 'sensed_speed'),
        },
        { book, entry },
        timeZone,
      )
      if (point) harvest.points.push(point)
    } else book.refuse(entry, 'not-used', key)
  }

  /** Puts the sections into the harvest, with what the person said of their trips. */
  end(): void {
    const { book, harvest } = this.#context
    const moves = this.#moves.flat()
    for (const { what, start, end, word, origin } of this.#labels) {
      const within = moves.filter(
        (move) => move.start.ms >= start.ms - 1000 && move.end.ms <= end.ms + 1000,
      )
      if (within.length === 0) book.refuse(origin.entry, 'not-used', word)
      for (const move of within) Object.assign(move, said(what, word, { move, within }))
      within[0]?.origins.push(origin)
    }
    harvest.moves.push(...moves)
  }

  #takeSection(data: unknown, { rank, entry }: { rank: number; entry: number }): void {
    const { book, timeZone } = this.#context
    const told = member(data, 'sensed_mode')
    const mode = typeof told === 'number' ? sections[rank]!.modes[told] : told
    const move = sectionMove({
      start: timeOf(data, 'start', timeZone),
      end: timeOf(data, 'end', timeZone),
      mode: typeof mode === 'string' ? mode : undefined,
      purpose: undefined,
      distance: numberAt(data, 'distance'),
      coordinates: [
        member(data, 'start_loc', 'coordinates'),
        member(data, 'end_loc', 'coordinates'),
      ],
      times: [],
      trip: textAt(data, 'trip_id', '$oid') ?? textAt(data, 'trip_id') ?? `#${entry}`,
      timeZone,
    })
    if ('reason' in move) book.refuse(entry, move.reason)
    else this.#moves[rank]!.push({ ...move, origins: [{ book, entry }] })
  }

  #takeLabel(what: Label['what'], data: unknown, entry: number): void {
    const { book, timeZone } = this.#context
    const [start, end] = [timeOf(data, 'start', timeZone), timeOf(data, 'end', timeZone)]
    const word = textAt(data, 'label')
    if (!start || !end) book.refuse(entry, 'no-time', word)
    else if (!word) book.refuse(entry, 'not-used')
    else this.#labels.push({ what, start, end, word, origin: { book, entry } })
  }
}

function labelOf(key: string): Label['what'] | undefined {
  return key === 'manual/mode_confirm'
    ? 'mode'
    : key === 'manual/purpose_confirm'
      ? 'purpose'
      : undefined
}

/** A purpose is of the whole trip; a mode is of its longest way: the walk to the bus stays a walk. */
function said(
  what: Label['what'],
  word: string,
  { move, within }: { move: Move; within: readonly Move[] },
): Partial<Move> {
  const { start, end, trip = '', distance } = move
  const labelled = sectionMove({
    start,
    end,
    mode: word,
    modeStated: true,
    purpose: word,
    distance,
    coordinates: [],
    times: [],
    trip,
    timeZone: 'UTC',
  })
  if ('reason' in labelled) return {}
  if (what === 'purpose') return labelled.purpose ? { purpose: labelled.purpose } : {}
  const longest = within.toSorted((a, b) => secondsOf(b) - secondsOf(a))[0]
  const known = labelled.mode !== 'other' && labelled.mode !== 'unknown'
  return move === longest && known ? { mode: labelled.mode, modeSource: 'stated' } : {}
}

function secondsOf({ start, end }: Move): number {
  return (end.ms - start.ms) / 1000
}

function timeOf(data: unknown, end: 'start' | 'end', timeZone: string): Moment | undefined {
  return momentOf(member(data, `${end}_fmt_time`) ?? numberAt(data, `${end}_ts`), timeZone)
}
