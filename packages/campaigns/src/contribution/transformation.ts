import type { Campaign, CodeList, LocalDate, TransportMode } from '@selfdata/vocab'
import type { Point } from '../geometry/point.ts'
import type { Journey } from './journey.ts'

/** Everything a calculation may look at; all of it stays in the browser. */
export interface PersonalInput {
  journeys?: readonly Journey[]
  /** Home, work and other places near which nothing is told. */
  sensitivePlaces?: readonly Point[]
  /** Energy by month, `2026-03`, in watt hours, and the kind of dwelling. */
  energy?: { dwelling: string; months: ReadonlyMap<string, number> }
  /** Traits that the person chose to tell, of those the campaign offers. */
  traits?: readonly string[]
}

/** What the person leaves out before saying yes. */
export interface LeftOut {
  days?: ReadonlySet<LocalDate>
  places?: ReadonlySet<string>
  journeys?: ReadonlySet<string>
}

/** The terms of a campaign that its calculation obeys. */
export type Terms = Pick<
  Campaign,
  'transformation' | 'startDate' | 'endDate' | 'countedMode' | 'trimEndsInMetres' | 'perPersonCap'
> &
  Partial<Pick<Campaign, 'countingMode'>>

export interface Task {
  terms: Terms
  codeList: CodeList
  input: PersonalInput
}

/** Counts by the number of the cell, not yet capped. */
export type Counts = Map<number, number>

/** Adds one to a cell. */
export function add(counts: Counts, cell: number, by = 1): void {
  counts.set(cell, (counts.get(cell) ?? 0) + by)
}

/** Whether a campaign counts a mode: those it names, or all. */
export function isCounted({ countedMode }: Terms, mode: TransportMode): boolean {
  return countedMode.length === 0 || countedMode.includes(mode)
}
