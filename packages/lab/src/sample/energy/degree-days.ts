import { random } from '../random.ts'

/** The days that the territory's weather speaks of: two winters and a half. */
const [first, last] = ['2024-09-01', '2026-11-21'] as const

/**
 * How much colder than 18 °C a day was on average: an invented, plausible sea-side year, colder in
 * the second winter. Nobody measured it, and the file says so.
 */
export function degreeDays(seed: string, date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
  const season = 6.2 + 6.6 * Math.cos(((day - 18) / 365.25) * 2 * Math.PI)
  const winter = date >= '2025-10-01' && date < '2026-05-01' ? 0.9 : 0
  const spell = random(`${seed} spell ${Math.floor(day / 5)}`).around(0, 1.6)
  const own = random(`${seed} cold ${date}`).around(0, 0.9)
  return Math.max(0, Math.round((season + winter + spell + own) * 10) / 10)
}

/** What the city's server gives at `/weather`. */
export function weatherFile(seed: string): object {
  const days: Record<string, number> = {}
  for (let date: string = first; date <= last; date = nextDate(date))
    days[date] = degreeDays(seed, date)
  return {
    station: 'La Rochelle (inventée)',
    source: 'invented for the lab, measured by nobody',
    licence: 'CC0-1.0',
    baseCelsius: 18,
    invented: true,
    days,
  }
}

/** The date after this one. */
export function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
