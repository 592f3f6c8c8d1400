import { momentOf } from '../journey/moment.ts'
import { instantOfLocal } from '../journey/zone-offset.ts'

/** A calendar month of a place, from its first midnight to the next one's. */
export interface Month {
  start: number
  end: number
}

/** The month that a cell names: `2026-03`, `03/2026`, `mars 2026`; undefined where it names none. */
export function monthOf(text: string, timeZone: string): Month | undefined {
  const [, isoYear, isoMonth] = /^(\d{4})[-/](\d\d)$/.exec(text) ?? []
  const [, month = isoMonth, year = isoYear] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  // A name with a year is the first day of that month, once a day stands before it.
  const name = /^[a-zéû]{3,9}\.?[ -]\d{4}$/i.test(text) ? `1 ${text}` : undefined
  const first = name ?? (month && year ? `${year}-${month.padStart(2, '0')}-01` : undefined)
  const start = first === undefined ? undefined : momentOf(first, timeZone)?.ms
  if (start === undefined) return undefined
  // Twelve hours in, it is the first day of the month everywhere.
  const date = new Date(start + 43_200_000)
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
  return { start, end: instantOfLocal(next, timeZone) }
}
