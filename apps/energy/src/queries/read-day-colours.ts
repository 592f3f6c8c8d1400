import type { ColourCalendar } from '@selfdata/insights'
import type { DayColours } from './day-colours.ts'

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** Takes from the answer of a city server what is right; undefined when it has no calendar. */
export function readDayColours(value: unknown): DayColours | undefined {
  const file = entriesOf(value)
  const told = file.get('calendars')
  const calendars = Array.isArray(told) ? told.flatMap((one) => calendarOf(one) ?? []) : []
  const source = file.get('source')
  if (calendars.length === 0) return undefined
  return {
    source: typeof source === 'string' ? source.slice(0, 200) : '',
    invented: file.get('invented') === true,
    calendars,
  }
}

function calendarOf(value: unknown): ColourCalendar | undefined {
  const told = entriesOf(value)
  const [tariff, from, to] = [told.get('tariff'), told.get('from'), told.get('to')]
  if ((tariff !== 'tempo' && tariff !== 'ejp') || !isDate(from) || !isDate(to)) return undefined
  const days = [...entriesOf(told.get('days'))].flatMap(([date, colour]) =>
    isDate(date) && isColour(colour) ? [[date, colour] as const] : [],
  )
  return { tariff, from, to, days: Object.fromEntries(days) }
}

function isColour(value: unknown): value is ColourCalendar['days'][string] {
  return ['blue', 'white', 'red', 'ordinary', 'peak'].some((one) => one === value)
}

function entriesOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
