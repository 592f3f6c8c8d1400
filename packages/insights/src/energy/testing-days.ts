import { dateAfter } from '@selfdata/records'
import { eng } from '@selfdata/vocab'
import type { ConsumptionMonthSummary, EnergyResource, LoadCurve } from '@selfdata/vocab'
import { partsOf } from './day-parts.ts'
import { energyMonths } from './energy-month.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { datesOf } from './local-clock.ts'

/** Days from a date on, with the value that `of` tells for each. */
export function someDays(
  first: string,
  count: number,
  of: (index: number, date: string) => Partial<EnergyDay> | number | null,
): EnergyDay[] {
  return Array.from({ length: count }, (_, index) => {
    const date = dateAfter(first, index)
    const told = of(index, date)
    const fields = typeof told === 'object' && told !== null ? told : { value: told }
    const value = fields.value ?? null
    return { date, lowest: null, highest: null, share: value === null ? 0 : 1, ...fields, value }
  })
}

/** A month of electricity of equal days, half of each by night (22 to 6) where `hours` is wanted. */
export function someMonth(
  month: string,
  {
    resource = 'electricity',
    perDay = 10_000,
    hours = true,
  }: { resource?: EnergyResource; perDay?: number; hours?: boolean } = {},
): EnergyMonth {
  const dates = datesOf(month)
  const weekend = dates.filter((date) => new Date(date).getUTCDay() % 6 === 0).length
  const halves = (days: number) =>
    Array.from({ length: 48 }, (_, slot) =>
      slot < 12 || slot >= 44 ? (perDay * days) / 32 : (perDay * days) / 64,
    )
  const summary: ConsumptionMonthSummary = {
    id: `#${month}`,
    startDate: `${month}-01`,
    resource,
    ...(resource === 'water'
      ? { volumeInLitres: perDay * dates.length }
      : { energyInWattHours: perDay * dates.length }),
    dailyValues: dates.map(() => perDay),
    dailyShares: dates.map(() => 1),
    ...(hours && {
      weekdayHalfHours: halves(dates.length - weekend),
      weekendHalfHours: halves(weekend),
      dailyParts: dates.flatMap(() => partsOf(halves(1))),
    }),
  }
  return energyMonths([{ source: 'enedis', detail: hours, summary }])[0]!
}

/** A day of half hours at one power, but where `holes` are. */
export function someCurve(
  startTime: string,
  endTime: string,
  {
    watts = 200,
    minutes = 30,
    holes = [],
  }: { watts?: number; minutes?: number; holes?: number[] } = {},
): LoadCurve {
  const count = (Date.parse(endTime) - Date.parse(startTime)) / 60_000 / minutes
  const wattValues = Array.from({ length: count }, (_, index) =>
    holes.includes(index) ? null : watts,
  )
  const known = wattValues.filter((value) => value !== null).length
  return {
    id: `https://a.example/selfdata/energy/load/enedis/${startTime.slice(0, 7)}.ttl#${startTime.slice(0, 10)}`,
    startTime,
    endTime,
    observedProperty: eng.meanActivePower,
    step: `PT${minutes}M`,
    wattValues,
    energyInWattHours: Math.round((known * watts * minutes) / 60),
    quality: 'measured',
  }
}
