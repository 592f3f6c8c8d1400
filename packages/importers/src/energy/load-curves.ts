import { documentOf, hashHex } from '@selfdata/records'
import { eng, type LoadCurve } from '@selfdata/vocab'
import { dayOf, written, type Day } from './day.ts'
import type { PowerReading } from './metering.ts'
import { stepLengths } from './step-lengths.ts'

/** A reading with the length of its step. */
type Step = PowerReading & { minutes: number }

/**
 * One load curve per day and meter, with null where nothing was measured. The energy is that of each
 * value over its own step; a day of several steps is told in the shortest one, which changes no sum.
 * Settles the entries of the readings on the way.
 */
export function loadCurves(
  readings: readonly PowerReading[],
  { source, timeZone }: { source: string; timeZone: string },
): LoadCurve[] {
  return [...Map.groupBy(readings, ({ meter }) => meter).values()].flatMap((ofMeter) => {
    const byDay = Map.groupBy(
      stepsOf(ofMeter),
      ({ end, minutes }) => dayOf(end - minutes * 60_000, timeZone).date,
    )
    return [...byDay.values()].flatMap((steps) => {
      const day = dayOf(steps[0]!.end - steps[0]!.minutes * 60_000, timeZone)
      return curveOf(steps, day, { source, timeZone })
    })
  })
}

/** The readings in order of time, each instant once, with the length of their steps. */
function stepsOf(readings: readonly PowerReading[]): Step[] {
  const distinct: PowerReading[] = []
  for (const reading of readings.toSorted((a, b) => a.end - b.end || rank(a) - rank(b))) {
    const before = distinct.at(-1)
    if (before?.end !== reading.end) distinct.push(reading)
    else if (reading.watts === null || reading.watts === before.watts)
      reading.book.duplicate(reading.entry)
    else reading.book.refuse(reading.entry, 'other-value', `${reading.watts} ≠ ${before.watts}`)
  }
  const lengths = stepLengths(distinct.map(({ end }) => end))
  for (const { watts, book, entry } of distinct)
    if (watts === null) book.refuse(entry, 'no-value')
    else book.keep(entry)
  return distinct.map((reading, i) => {
    const { watts, isEnergy, minutes = lengths[i]! } = reading
    const mean = isEnergy && watts !== null ? roundedTo3((watts * 60) / minutes) : watts
    return { ...reading, minutes, watts: mean }
  })
}

/** As far as any meter tells, without the tail that a division leaves. */
function roundedTo3(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Of two readings of one instant, the one with a value goes first. */
function rank({ watts }: PowerReading): number {
  return Number(watts === null)
}

function curveOf(
  steps: readonly Step[],
  day: Day,
  { source, timeZone }: { source: string; timeZone: string },
): LoadCurve[] {
  const measured = steps.filter(({ watts }) => watts !== null)
  const minutes = Math.min(...steps.map((step) => step.minutes))
  if (measured.length === 0) return []
  const count = Math.ceil((day.end - day.start) / (minutes * 60_000))
  const values = Array.from<number | null>({ length: count }).fill(null)
  for (const step of measured) {
    const first = Math.round((step.end - day.start) / 60_000 - step.minutes) / minutes
    for (let i = 0; i < step.minutes / minutes; i++) {
      const place = Math.floor(first) + i
      if (place >= 0 && place < count) values[place] = step.watts
    }
  }
  const wattHours = measured.reduce((sum, { watts, minutes: own }) => sum + (watts! * own) / 60, 0)
  const startTime = written(day.start, timeZone)
  return [
    {
      id: `${documentOf({ stream: 'load', source, startTime, timeZone })}#${day.date}${meterSuffix(steps[0]!.meter)}`,
      startTime,
      endTime: written(day.end, timeZone),
      observedProperty: eng.meanActivePower,
      step: `PT${minutes}M`,
      wattValues: values,
      energyInWattHours: Math.round(wattHours),
      peakWatts: Math.round(Math.max(...measured.map(({ watts }) => watts!))),
      quality: measured.some(({ quality }) => quality === 'estimated') ? 'estimated' : 'measured',
    },
  ]
}

/**
 * Tells the meters of one person apart. Two letters: too few to find a meter's number again, of
 * which there are as many as 14 digits allow.
 */
export function meterSuffix(meter: string): string {
  // An export of ours has the letters already.
  if (/^#[0-9a-f]{2}$/.test(meter)) return `-${meter.slice(1)}`
  return meter === '' ? '' : `-${hashHex(meter).slice(0, 2)}`
}
