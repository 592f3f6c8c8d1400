import type { LoadCurve } from '@selfdata/vocab'
import { dayOfLoad } from './days-of-curves.ts'
import type { EnergyMonth } from './energy-month.ts'
import { localClock } from './local-clock.ts'

/** A month whose days know their half hours, from curves that were opened: then every price is exact. */
export function withCurves(
  month: EnergyMonth,
  curves: readonly LoadCurve[],
  { timeZone }: { timeZone: string },
): EnergyMonth {
  const clock = localClock(timeZone)
  const byDate = new Map<string, number[]>()
  for (const curve of curves) {
    const { date, halfHours } = dayOfLoad(curve, clock)
    const before = byDate.get(date)
    if (halfHours)
      byDate.set(
        date,
        halfHours.map((value, slot) => value + (before?.[slot] ?? 0)),
      )
  }
  const days = month.days.map((day) => {
    const halfHours = byDate.get(day.date)
    return halfHours ? { ...day, halfHours } : day
  })
  return { ...month, days }
}
