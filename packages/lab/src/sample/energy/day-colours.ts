import { degreeDays, nextDate } from './degree-days.ts'

const winters = [2024, 2025, 2026] as const
const [reds, whites] = [22, 43] as const

/**
 * What the city's server gives at `/day-colours`: the coldest working days of each winter are red,
 * the next white. Invented; the calendar of a winter under way ends on its last known day.
 */
export function dayColoursFile(seed: string): object {
  const calendars = winters.flatMap((year) => {
    const [from, to] = [`${year}-09-01`, year === 2026 ? '2026-11-22' : `${year + 1}-08-31`]
    const red = coldest(seed, { from: `${year}-11-01`, to: `${year + 1}-03-31`, until: to }, reds)
    const white = coldest(seed, { from, to, until: to }, reds + whites).filter(
      (date) => !red.includes(date),
    )
    const tempo = Object.fromEntries([
      ...red.map((date) => [date, 'red']),
      ...white.slice(0, whites).map((date) => [date, 'white']),
    ])
    const ejp = Object.fromEntries(red.map((date) => [date, 'peak']))
    return [
      { tariff: 'tempo', from, to, days: tempo },
      { tariff: 'ejp', from, to, days: ejp },
    ]
  })
  return {
    source: 'invented for the lab, published by nobody',
    licence: 'CC0-1.0',
    invented: true,
    calendars,
  }
}

interface Season {
  from: string
  to: string
  /** Days after this one have no colour yet. */
  until: string
}

function coldest(seed: string, { from, to, until }: Season, count: number): string[] {
  const dates: string[] = []
  for (let date = from; date <= to && date <= until; date = nextDate(date))
    if (new Date(`${date}T12:00:00Z`).getUTCDay() % 6 !== 0) dates.push(date)
  return dates
    .toSorted((one, other) => degreeDays(seed, other) - degreeDays(seed, one))
    .slice(0, count)
    .toSorted()
}
