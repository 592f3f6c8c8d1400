import type { LoadCurve, MeterIndex } from '@selfdata/vocab'
import { spanOf } from './index-span.ts'
import type { IndexSpan } from './index-span.ts'
import { meterTagOf } from './meter-tag.ts'

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
