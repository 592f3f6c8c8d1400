import type { LoadCurve, MeterIndex } from '@selfdata/vocab'
import { meterTagOf } from './meter-tag.ts'

/** One stretch between two readings of the index, beside the curve of the same time. */
export interface IndexSpan {
  from: string
  to: string
  /** What the index moved by, in watt hours. */
  index: number
  /** What the curve adds up to, in watt hours. */
  curve: number
  /** The curve has a hole there, so that it cannot but be lower. */
  hole: boolean
  verdict: 'equal' | 'hole' | 'different' | 'backwards'
}

export interface IndexCheck {
  spans: IndexSpan[]
  /** How many are equal, to a watt hour or 0.02 %, of those without holes. */
  equal: number
  comparable: number
}

/**
 * Compares what the index of a meter moved by with the sum of its load curve, reading by reading:
 * the proof that nothing was lost or shifted on the way. Readings may be more than a day apart; each
 * meter is held against its own curve.
 */
export function checkIndex(
  indexes: readonly MeterIndex[],
  curves: readonly LoadCurve[],
): IndexCheck {
  const ofElectricity = indexes.filter(({ resource }) => resource === 'electricity')
  const byMeter = Map.groupBy(ofElectricity, ({ id }) => meterTagOf(id))
  const spans = [...byMeter].flatMap(([tag, readings]) => {
    const own = curves.filter(({ id }) => meterTagOf(id) === tag)
    const ordered = readings.toSorted(
      (one, other) => Date.parse(one.startTime) - Date.parse(other.startTime),
    )
    return ordered.flatMap((reading, position) => {
      const next = ordered[position + 1]
      return next ? spanOf(reading, next, own) : []
    })
  })
  const comparable = spans.filter(({ hole }) => !hole)
  return {
    spans,
    equal: comparable.filter(({ verdict }) => verdict === 'equal').length,
    comparable: comparable.length,
  }
}

function spanOf(reading: MeterIndex, next: MeterIndex, curves: readonly LoadCurve[]): IndexSpan[] {
  const [from, to] = [Date.parse(reading.startTime), Date.parse(next.startTime)]
  const within = curves.filter(
    ({ startTime, endTime }) => Date.parse(startTime) >= from && Date.parse(endTime) <= to,
  )
  if (within.length === 0) return []
  const covered = within.reduce(
    (sum, { startTime, endTime }) => sum + Date.parse(endTime) - Date.parse(startTime),
    0,
  )
  const hole = covered < to - from || within.some(({ wattValues }) => wattValues.includes(null))
  const index = next.hasSimpleResult - reading.hasSimpleResult
  const curve = within.reduce((sum, { energyInWattHours }) => sum + energyInWattHours, 0)
  const close = Math.abs(index - curve) <= Math.max(within.length, index * 0.0002)
  const verdict = index < 0 ? 'backwards' : close ? 'equal' : hole ? 'hole' : 'different'
  return [{ from: reading.startTime, to: next.startTime, index, curve, hole, verdict }]
}
