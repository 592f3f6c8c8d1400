import type { FlowCurve, LoadCurve } from '@selfdata/vocab'
import type { DayFigure } from './day-figure.ts'
import { minutesOf } from './local-clock.ts'
import type { LocalTime } from './local-clock.ts'
import { meterTagOf } from './meter-tag.ts'

/** The day of a curve of electric power. */
export function dayOfLoad(curve: LoadCurve, clock: (instant: number) => LocalTime): DayFigure {
  const { startTime, endTime, step, wattValues, energyInWattHours, quality } = curve
  const minutes = minutesOf(step) ?? 30
  const shape = shapeOf({ startTime, endTime, minutes, values: wattValues }, clock)
  const halfHours = Array.from<number>({ length: 48 }).fill(0)
  for (const { value, time } of shape.steps) {
    // A step of an hour fills two half hours; one of ten minutes a third of one.
    const parts = Math.max(1, Math.round(minutes / 30))
    const wattHours = (value * minutes) / 60 / parts
    for (let part = 0; part < parts; part++) {
      const slot = Math.min(time.halfHour + part, 47)
      halfHours[slot] = (halfHours[slot] ?? 0) + wattHours
    }
  }
  return {
    ...shape.figure,
    tag: meterTagOf(curve.id),
    resource: 'electricity',
    value: shape.steps.length === 0 ? null : energyInWattHours,
    halfHours,
    estimated: quality === 'estimated',
  }
}

/** The day of a curve of water. */
export function dayOfFlow(curve: FlowCurve, clock: (instant: number) => LocalTime): DayFigure {
  const { startTime, endTime, step, litreValues, volumeInLitres, quality } = curve
  const minutes = minutesOf(step) ?? 60
  // Litres of a step as litres per hour, so that the lowest and the highest are rates.
  const values = litreValues.map((litres) => (litres === null ? null : (litres * 60) / minutes))
  const shape = shapeOf({ startTime, endTime, minutes, values }, clock)
  return {
    ...shape.figure,
    tag: meterTagOf(curve.id),
    resource: 'water',
    value: shape.steps.length === 0 ? null : volumeInLitres,
    estimated: quality === 'estimated',
  }
}

interface Curve {
  startTime: string
  endTime: string
  minutes: number
  values: readonly (number | null)[]
}

function shapeOf({ startTime, endTime, minutes, values }: Curve, clock: (at: number) => LocalTime) {
  const start = Date.parse(startTime)
  const expected = Math.max(1, Math.round((Date.parse(endTime) - start) / 60_000 / minutes))
  const steps = values.flatMap((value, index) =>
    value === null ? [] : [{ value, time: clock(start + index * minutes * 60_000) }],
  )
  const { date, weekend } = clock(start)
  const known = values.filter((value) => value !== null)
  const lowest = lowestHour(values, minutes)
  return {
    steps,
    figure: {
      date,
      weekend,
      share: Math.min(1, round(steps.length / expected)),
      ...(lowest !== undefined && { lowest: Math.round(lowest) }),
      ...(known.length > 0 && { highest: Math.round(Math.max(...known)) }),
    },
  }
}

/** The lowest mean over a whole hour without holes; undefined where no hour is whole. */
function lowestHour(values: readonly (number | null)[], minutes: number): number | undefined {
  const length = Math.max(1, Math.round(60 / minutes))
  let lowest: number | undefined
  for (let first = 0; first + length <= values.length; first++) {
    const hour = values.slice(first, first + length).filter((value) => value !== null)
    if (hour.length < length) continue
    const mean = hour.reduce((sum, value) => sum + value, 0) / length
    if (lowest === undefined || mean < lowest) lowest = mean
  }
  return lowest
}

const round = (share: number) => Math.round(share * 10_000) / 10_000
