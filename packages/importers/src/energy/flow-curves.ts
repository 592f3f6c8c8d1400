import { documentOf } from '@selfdata/records'
import { eng, type FlowCurve } from '@selfdata/vocab'
import { dayOf, written } from './day.ts'
import { meterSuffix } from './load-curves.ts'
import type { FlowReading } from './metering.ts'

const minute = 60_000

/** One curve of water per day and meter, with null where nothing was measured. */
export function flowCurves(
  readings: readonly FlowReading[],
  { source, timeZone }: { source: string; timeZone: string },
): FlowCurve[] {
  const byDay = Map.groupBy(
    readings,
    ({ start, meter }) => `${dayOf(start, timeZone).date} ${meter}`,
  )
  return [...byDay.values()].flatMap((ofDay) => {
    const steps = distinct(ofDay)
    const day = dayOf(steps[0]!.start, timeZone)
    const minutes = Math.min(...steps.map(({ start, end }) => Math.round((end - start) / minute)))
    const measured = steps.filter(({ litres }) => litres !== null)
    for (const { litres, book, entry } of steps)
      if (litres === null) book.refuse(entry, 'no-value')
      else book.keep(entry)
    if (measured.length === 0 || minutes < 1) return []
    const count = Math.ceil((day.end - day.start) / (minutes * minute))
    const litreValues = Array.from<number | null>({ length: count }).fill(null)
    for (const { start, end, litres } of measured) {
      const length = Math.max(1, Math.round((end - start) / minute / minutes))
      const first = Math.round((start - day.start) / minute / minutes)
      for (let i = first; i < first + length && i < count; i++)
        litreValues[i] = Math.round(((litres ?? 0) / length) * 1000) / 1000
    }
    const startTime = written(day.start, timeZone)
    const suffix = meterSuffix(steps[0]!.meter)
    return [
      {
        id: `${documentOf({ stream: 'flow', source, startTime, timeZone })}#${day.date}${suffix}`,
        startTime,
        endTime: written(day.end, timeZone),
        observedProperty: eng.volume,
        step: `PT${minutes}M`,
        litreValues,
        volumeInLitres: Math.round(measured.reduce((sum, { litres }) => sum + (litres ?? 0), 0)),
        quality: measured.some(({ quality }) => quality === 'estimated') ? 'estimated' : 'measured',
      },
    ]
  })
}

/** The readings of a day in order, each step once; of two the one with a value. */
function distinct(readings: readonly FlowReading[]): FlowReading[] {
  const steps: FlowReading[] = []
  const empty = ({ litres }: FlowReading) => Number(litres === null)
  for (const reading of readings.toSorted((a, b) => a.start - b.start || empty(a) - empty(b))) {
    const before = steps.at(-1)
    if (before?.start !== reading.start) steps.push(reading)
    else if (reading.litres === null || reading.litres === before.litres)
      reading.book.duplicate(reading.entry)
    else reading.book.refuse(reading.entry, 'other-value', `${reading.litres} ≠ ${before.litres}`)
  }
  return steps
}
