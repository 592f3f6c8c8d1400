import { dateAfter, dayStart } from '@selfdata/records'
import { eng } from '@selfdata/vocab'
import type { Consumption } from '@selfdata/vocab'

/** Electricity of a flat by day: more in the cold, never twice the same. */
export function inventedElectricity(
  now: Date,
  { days, timeZone }: { days: number; timeZone: string },
): Consumption[] {
  return Array.from({ length: days }, (_, index) => {
    const noon = new Date(now.getTime() - (days - index) * 86_400_000)
    const date = noon.toISOString().slice(0, 10)
    const cold = 1 + Math.cos((noon.getUTCMonth() / 6) * Math.PI) * 0.35
    return {
      id: `selfdata/energy/daily/enedis/${date.slice(0, 4)}.ttl#${date}`,
      startTime: dayStart(date, timeZone),
      endTime: dayStart(dateAfter(date, 1), timeZone),
      observedProperty: eng.activeEnergy,
      resource: 'electricity',
      energyInWattHours: Math.round(6400 * cold + 900 * Math.sin(index * 1.7)),
      period: 'day',
      quality: 'measured',
    }
  })
}
