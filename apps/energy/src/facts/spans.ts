import { dateAfter } from '@selfdata/records'
import { monthAfter } from '@selfdata/insights'
import { mondayOf } from '../words/days.ts'

/** How much of time a chart shows. */
export type Span = 'year' | 'month' | 'week' | 'day'

/** A stretch of time: `2026`, `2026-03`, the Monday of a week, or a day. */
export interface Stretch {
  span: Span
  at: string
}

const forms: Record<Span, RegExp> = {
  year: /^\d{4}$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/,
  week: /^\d{4}-\d\d-\d\d$/,
  day: /^\d{4}-\d\d-\d\d$/,
}

/** What an address asks for; a part that is wrong or missing is filled in from `date`. */
export function stretchOf(span: string, at: string, date: string): Stretch {
  const known = isSpan(span) ? span : 'month'
  const right = forms[known].test(at) && !Number.isNaN(Date.parse(at))
  return { span: known, at: right ? alignedTo(known, at) : around(known, date) }
}

/** The stretch of some length that a date lies in. */
export function around(span: Span, date: string): string {
  if (span === 'year') return date.slice(0, 4)
  return span === 'month' ? date.slice(0, 7) : alignedTo(span, date)
}

function alignedTo(span: Span, at: string): string {
  return span === 'week' ? mondayOf(at) : at
}

/** The next stretch of the same length, or the one before. */
export function stepped({ span, at }: Stretch, by: 1 | -1): string {
  if (span === 'year') return String(Number(at) + by)
  if (span === 'month') return monthAfter(at, by)
  return dateAfter(at, span === 'week' ? 7 * by : by)
}

/** The first date of a stretch. */
export function firstDate({ span, at }: Stretch): string {
  if (span === 'year') return `${at}-01-01`
  return span === 'month' ? `${at}-01` : at
}

/** The last date of a stretch. */
export function lastDate(stretch: Stretch): string {
  return dateAfter(firstDate({ span: stretch.span, at: stepped(stretch, 1) }), -1)
}

/** All dates of a stretch. */
export function datesWithin(stretch: Stretch): string[] {
  const last = lastDate(stretch)
  const dates = [firstDate(stretch)]
  while (dates.at(-1)! < last) dates.push(dateAfter(dates.at(-1)!, 1))
  return dates
}

/** The months that a stretch touches. */
export function monthsOf(stretch: Stretch): string[] {
  const last = lastDate(stretch).slice(0, 7)
  const months = [firstDate(stretch).slice(0, 7)]
  while (months.at(-1)! < last) months.push(monthAfter(months.at(-1)!, 1))
  return months
}

function isSpan(text: string): text is Span {
  return Object.hasOwn(forms, text)
}
