import { momentOf } from '../journey/moment.ts'
import { instantOfLocal } from '../journey/zone-offset.ts'

/** A calendar month of a place, from its first midnight to the next one's; or several, or a year. */
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
  return months(date.getUTCFullYear(), date.getUTCMonth(), 1, timeZone)
}

/**
 * The months that a cell names together: `T1 2026`, `2e trimestre 2026`, `2025-S2`, `2025`; undefined
 * where it names none.
 */
export function monthsNamed(text: string, timeZone: string): Month | undefined {
  const [year] = /\b(?:19|20)\d\d\b/.exec(text) ?? []
  if (year === undefined) return undefined
  const rest = text
    .replace(year, '')
    .trim()
    .toLowerCase()
    .replaceAll(/^[-/ ]+|[-/ ]+$/g, '')
  if (rest === '') return months(Number(year), 0, 12, timeZone)
  const [, before, letter = '', behind] =
    /^(\d?)(?:er|e|è(?:me)|eme|nd|st|rd|th)? ?(t|q|s|h|trim\.?|trimestre|quarter|sem\.?|semestre|half) ?(\d?)$/.exec(
      rest,
    ) ?? []
  const [place, length] = [Number(before || behind), /^[tq]/.test(letter) ? 3 : 6]
  if (letter === '' || !(place >= 1 && place <= 12 / length)) return undefined
  return months(Number(year), (place - 1) * length, length, timeZone)
}

function months(year: number, first: number, count: number, timeZone: string): Month {
  return {
    start: instantOfLocal(Date.UTC(year, first, 1), timeZone),
    end: instantOfLocal(Date.UTC(year, first + count, 1), timeZone),
  }
}
