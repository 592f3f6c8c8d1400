import { dateAfter, dayStart } from '@selfdata/records'
import { eng } from '@selfdata/vocab'
import type { Consumption, FlowCurve, LoadCurve, MaximumPower } from '@selfdata/vocab'

/** A flat of three with gas heating; since ten days its toilet runs. Nobody lives there. */

/** The dates up to yesterday, oldest first. */
export function daysUntil(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(now.getTime() - (count - index) * 86_400_000).toISOString().slice(0, 10),
  )
}

/** Degree days of a date: cold in January, none in summer, and never the same twice. */
export function coldOf(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
  const season = 6.4 + 7 * Math.cos(((day - 15) / 365.25) * 2 * Math.PI)
  return Math.max(0, Math.round((season + 5 * (noise(day, 1) - 0.5)) * 10) / 10)
}

/** Chance that repeats itself: the same day and purpose give the same number from 0 to 1. */
function noise(day: number, purpose: number): number {
  const wave = Math.sin(day * 12.9898 + purpose * 78.233) * 43_758.5453
  return wave - Math.floor(wave)
}

const hour = 3_600_000

/** Midnight of a date where the home is, and of the next one. */
export function dayIn(timeZone: string) {
  return (date: string) => ({
    startTime: dayStart(date, timeZone),
    endTime: dayStart(dateAfter(date, 1), timeZone),
  })
}

/** Half hours of electric power: standby, breakfast, evening, washing on some days. */
export function inventedLoad(dates: readonly string[], timeZone: string): LoadCurve[] {
  const bounds = dayIn(timeZone)
  return dates.map((date) => {
    const { startTime, endTime } = bounds(date)
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
    const count = Math.round((Date.parse(endTime) - Date.parse(startTime)) / (hour / 2))
    const wattValues = Array.from({ length: count }, (_, step) => wattsAt(day, step % 48))
    return {
      id: `selfdata/energy/load/enedis/${date.slice(0, 7)}.ttl#${date}`,
      startTime,
      endTime,
      observedProperty: eng.meanActivePower,
      step: 'PT30M',
      wattValues,
      energyInWattHours: Math.round(wattValues.reduce((sum, watts) => sum + watts / 2, 0)),
      peakWatts: Math.max(...wattValues),
      quality: 'measured',
    }
  })
}

function wattsAt(day: number, step: number): number {
  const flicker = noise(day * 48 + step, 2)
  const evening = step >= 36 && step < 45 ? 420 + 260 * flicker : 0
  const morning = step >= 13 && step < 17 ? 260 + 150 * flicker : 0
  const lunch = step >= 24 && step < 27 ? 380 * noise(day, 3) : 0
  const washing = noise(day, 4) > 0.6 && step >= 28 && step < 31 ? 1250 : 0
  const oven = noise(day, 5) > 0.7 && step >= 38 && step < 40 ? 1700 : 0
  return Math.round(96 + 14 * flicker + evening + morning + lunch + washing + oven)
}

/** Energy by day: what the half hours come to where there are some, else about as much. */
export function inventedElectricity(dates: readonly string[], timeZone: string): Consumption[] {
  const bounds = dayIn(timeZone)
  return dates.map((date) => {
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
    const wattHours = Array.from({ length: 48 }, (_, step) => wattsAt(day, step) / 2)
    return {
      ...consumption('enedis', date, bounds(date)),
      resource: 'electricity',
      observedProperty: eng.activeEnergy,
      energyInWattHours: Math.round(wattHours.reduce((sum, one) => sum + one, 0)),
    }
  })
}

/** Gas by day: hot water and cooking, and heating by the cold; a little less since this autumn. */
export function inventedGas(
  dates: readonly string[],
  { timeZone, since }: { timeZone: string; since: string },
): Consumption[] {
  const bounds = dayIn(timeZone)
  return dates.map((date) => {
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
    const effect = date >= since ? 0.88 : 1
    const wattHours = 5200 + 2600 * coldOf(date) * effect + 2600 * noise(day, 6)
    return {
      ...consumption('grdf', date, bounds(date)),
      resource: 'gas',
      observedProperty: eng.activeEnergy,
      energyInWattHours: Math.round(wattHours),
      gasVolumeInCubicMetres: Math.round((wattHours / 11_250) * 100) / 100,
      conversionKilowattHoursPerCubicMetre: 11.25,
    }
  })
}

/** Litres an hour; from `leak` on five of them never stop. */
export function inventedFlow(
  dates: readonly string[],
  { timeZone, leak }: { timeZone: string; leak: string },
): FlowCurve[] {
  const bounds = dayIn(timeZone)
  return dates.map((date) => {
    const { startTime, endTime } = bounds(date)
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
    const count = Math.round((Date.parse(endTime) - Date.parse(startTime)) / hour)
    const litreValues = Array.from(
      { length: count },
      (_, at) => litresAt(day, at % 24) + (date >= leak ? 5 : 0),
    )
    return {
      id: `selfdata/energy/flow/water/${date.slice(0, 7)}.ttl#${date}`,
      startTime,
      endTime,
      observedProperty: eng.volume,
      step: 'PT60M',
      litreValues,
      volumeInLitres: litreValues.reduce((sum, litres) => sum + litres, 0),
      quality: 'measured',
    }
  })
}

function litresAt(day: number, at: number): number {
  const some = noise(day * 24 + at, 7)
  if (at >= 1 && at < 6) return 0
  if (at === 7 || at === 20) return Math.round(60 + 50 * some)
  return some > 0.55 ? Math.round(22 * some) : 0
}

/** Water by day, as a company that reads once a day tells it. */
export function inventedWater(dates: readonly string[], timeZone: string): Consumption[] {
  const bounds = dayIn(timeZone)
  return dates.map((date) => {
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
    const litres = Array.from({ length: 24 }, (_, at) => litresAt(day, at))
    return {
      ...consumption('water', date, bounds(date)),
      resource: 'water',
      observedProperty: eng.volume,
      volumeInLitres: litres.reduce((sum, one) => sum + one, 0),
    }
  })
}

/** The highest power of each day, higher than any half hour shows. */
export function inventedPeaks(curves: readonly LoadCurve[]): MaximumPower[] {
  return curves.map(({ startTime, endTime, wattValues }) => {
    const highest = Math.max(...wattValues.map((watts) => watts ?? 0))
    const at = wattValues.indexOf(highest)
    const reached = new Date(Date.parse(startTime) + at * (hour / 2) + 1_140_000)
    return {
      id: `selfdata/energy/peak/enedis/${startTime.slice(0, 4)}.ttl#${startTime.slice(0, 10)}`,
      startTime,
      endTime,
      maximumVoltAmperes: Math.round(highest * 1.75 + 600),
      reachedAt: reached.toISOString().replace('.000Z', 'Z'),
    }
  })
}

function consumption(
  source: string,
  date: string,
  { startTime, endTime }: { startTime: string; endTime: string },
): Pick<Consumption, 'id' | 'startTime' | 'endTime' | 'period' | 'quality'> {
  return {
    id: `selfdata/energy/daily/${source}/${date.slice(0, 4)}.ttl#${date}`,
    startTime,
    endTime,
    period: 'day',
    quality: 'measured',
  }
}
