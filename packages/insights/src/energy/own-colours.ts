import { dateAfter } from '@selfdata/records'
import type { DayColour, ColourCalendar as KeptCalendar } from '@selfdata/vocab'
import { coloursOf, isColoured } from './day-colours.ts'
import type { ColourCalendar, ColouredTariff } from './day-colours.ts'

type Days = Readonly<Record<string, DayColour>>

/** A calendar as it is kept in a pod, without its name there. */
type CalendarToKeep = Omit<KeptCalendar, 'id'>

const kinds = { white: 'whiteDay', red: 'redDay', peak: 'peakDay' } as const

/** Calendars that a person keeps, as prices are worked out with them. */
export function calendarsOf(kept: readonly KeptCalendar[]): ColourCalendar[] {
  return kept.flatMap((one) => {
    const { tariffOption: tariff, startDate: from, endDate: to } = one
    if (!isColoured(tariff)) return []
    const days = (['white', 'red', 'peak'] as const).flatMap((colour) =>
      one[kinds[colour]].map((date) => [date, colour] as const),
    )
    return [{ tariff, from, to, days: Object.fromEntries(days) }]
  })
}

/**
 * The days that a person brings, laid over those they brought before: one calendar for each stretch
 * without a hole, so that a day of which nobody said anything stays unknown. A list that names only
 * days of other colours than the usual one counts from the first of September before its first day,
 * until the season or the day before today ends it.
 */
export function withDays(
  kept: readonly KeptCalendar[],
  { tariff, days, today }: { tariff: ColouredTariff; days: Days; today: string },
): CalendarToKeep[] {
  const all = new Map<string, DayColour>()
  for (const one of calendarsOf(kept)) if (one.tariff === tariff) addAll(all, wholeOf(one))
  addAll(all, saidOf(days, { tariff, today }))
  return runsOf(all).map((run) => {
    const of = (colour: DayColour) => run.filter((date) => all.get(date) === colour)
    return {
      tariffOption: tariff,
      startDate: run[0]!,
      endDate: run.at(-1)!,
      whiteDay: of('white'),
      redDay: of('red'),
      peakDay: of('peak'),
    }
  })
}

/** Dates in order, in stretches without a hole. */
function runsOf(days: ReadonlyMap<string, DayColour>): string[][] {
  const runs: string[][] = []
  for (const date of [...days.keys()].toSorted()) {
    const run = runs.at(-1)
    if (run && dateAfter(run.at(-1)!, 1) === date) run.push(date)
    else runs.push([date])
  }
  return runs
}

function addAll(to: Map<string, DayColour>, days: Days): void {
  for (const [date, colour] of Object.entries(days)) to.set(date, colour)
}

/** Every day of a calendar. */
function wholeOf({ tariff, from, to, days }: ColourCalendar): Days {
  const { usual } = coloursOf[tariff]
  return Object.fromEntries(span(from, to).map((date) => [date, days[date] ?? usual]))
}

/** What was said, with the usual days that a list leaves out. */
function saidOf(days: Days, { tariff, today }: { tariff: ColouredTariff; today: string }): Days {
  const { usual } = coloursOf[tariff]
  const dates = Object.keys(days).toSorted()
  if (dates.length === 0 || Object.values(days).includes(usual)) return days
  const seasons = [...new Set(dates.map(seasonOf))]
  const whole = seasons.map((year) => {
    const end = `${year + 1}-08-31`
    const last = dates.findLast((date) => seasonOf(date) === year)!
    const known = today <= end ? [last, dateAfter(today, -1)].toSorted().at(-1)! : end
    return wholeOf({ tariff, from: `${year}-09-01`, to: known, days })
  })
  return Object.assign({}, ...whole) as Days
}

/** The year in which its season began, in September. */
function seasonOf(date: string): number {
  const year = Number(date.slice(0, 4))
  return date.slice(5) >= '09-01' ? year : year - 1
}

/** Days of a calendar that anybody could mean: a pod may say anything. */
const longest = 366 * 30

function span(from: string, to: string): string[] {
  const dates: string[] = []
  for (let date = from; date <= to && dates.length < longest; date = dateAfter(date, 1)) {
    dates.push(date)
  }
  return dates
}
