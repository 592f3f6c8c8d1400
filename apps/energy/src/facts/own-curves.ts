import type { FlowCurve, LoadCurve } from '@selfdata/vocab'
import type { Metered } from '../queries/curves.ts'

/**
 * The curves of a home's meters. Where two sources tell of one meter, a day is taken from the one
 * that measured most of it: never from both.
 */
export function ownCurves<T extends LoadCurve | FlowCurve>(
  curves: readonly Metered<T>[],
  meters: readonly (readonly string[])[],
): T[] {
  return meters.flatMap((points) => {
    const own = curves.filter(({ point }) => points.includes(point))
    const byDay = Map.groupBy(own, ({ record }) => record.startTime.slice(0, 10))
    return [...byDay.values()].map(
      (ofDay) =>
        ofDay.reduce((best, one) => (known(one.record) > known(best.record) ? one : best)).record,
    )
  })
}

function known(curve: LoadCurve | FlowCurve): number {
  const values = 'wattValues' in curve ? curve.wattValues : curve.litreValues
  return values.filter((value) => value !== null).length / values.length
}
