import { defaultLimits, type Limits } from '../file/limits.ts'
import type { ReasonKey } from './reasons.ts'
import { UnreadableFileError } from '../file/unreadable.ts'

/** Something in a file that did not become part of a record, and why. */
export interface Refusal {
  /** Line in the file, from 1, where the format has lines. */
  line?: number
  /** Path in the file, such as `semanticSegments[12].timelinePath[3]`, where it has none. */
  path?: string
  reason: ReasonKey
  /** What was found, shortened. */
  detail?: string
}

/** What became of the entries of a file: `read = kept + duplicates + refusedCount`. */
export interface Account {
  read: number
  kept: number
  duplicates: number
  refusedCount: number
  refusedByReason: Partial<Record<ReasonKey, number>>
  /** The first refusals one by one; `refusedCount` counts them all. */
  refused: Refusal[]
}

const [open, kept, duplicate, refused] = [0, 1, 2, 3]

/** Books every entry of one file on arrival and what became of it, so that the sum always adds up. */
export class EntryBook {
  readonly #limits: Limits
  readonly #lists: string[] = []
  readonly #places: number[] = []
  readonly #states: number[] = []
  readonly #byReason = new Map<ReasonKey, number>()
  readonly #refusals: Refusal[] = []

  constructor(limits: Limits = defaultLimits) {
    this.#limits = limits
  }

  /** Books an entry at a line of the file. */
  atLine(line: number): number {
    return this.#add('', line)
  }

  /** Books an entry at a place of a list in the file, such as `locations`, 12. */
  atPath(list: string, index: number): number {
    return this.#add(list, index)
  }

  /** An entry that stands for the file as a whole. */
  whole(): number {
    return this.#add('', 0)
  }

  /** One entry more than the limit allows, so that what comes behind it is not left out in silence. */
  beyond(): number {
    this.#lists.push('')
    this.#places.push(0)
    return this.#states.push(open) - 1
  }

  get read(): number {
    return this.#states.length
  }

  keep(entry: number): void {
    if (this.#states[entry] !== refused) this.#states[entry] = kept
  }

  duplicate(entry: number): void {
    if (this.#states[entry] === open) this.#states[entry] = duplicate
  }

  refuse(entry: number, reason: ReasonKey, detail?: string): void {
    if (this.#states[entry] !== open) return
    this.#states[entry] = refused
    this.#byReason.set(reason, (this.#byReason.get(reason) ?? 0) + 1)
    if (this.#refusals.length >= this.#limits.refusalsListed) return
    const shown = detail === undefined ? {} : { detail: shorten(detail) }
    this.#refusals.push({ ...this.#placeOf(entry), reason, ...shown })
  }

  /** The sum of it all; whatever nobody used is refused as such. */
  account(): Account {
    for (let entry = 0; entry < this.#states.length; entry++) this.refuse(entry, 'not-used')
    const count = (state: number) =>
      this.#states.reduce((sum, one) => sum + Number(one === state), 0)
    return {
      read: this.read,
      kept: count(kept),
      duplicates: count(duplicate),
      refusedCount: count(refused),
      refusedByReason: Object.fromEntries(this.#byReason),
      refused: this.#refusals,
    }
  }

  #add(list: string, place: number): number {
    if (this.read >= this.#limits.entries) throw new UnreadableFileError('too-many-entries')
    this.#lists.push(list)
    this.#places.push(place)
    return this.#states.push(open) - 1
  }

  #placeOf(entry: number): { line?: number; path?: string } {
    const [list, place] = [this.#lists[entry]!, this.#places[entry]!]
    if (list === '') return place === 0 ? {} : { line: place }
    return { path: place < 0 ? list : `${list === '.' ? '' : list}[${place}]` }
  }
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
