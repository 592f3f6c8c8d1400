import type { LoadCurve, MeterIndex } from '@selfdata/vocab'

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

/** The stretch between two readings; none where no curve lies in it. */
export function spanOf(
  reading: MeterIndex,
  next: MeterIndex,
  curves: readonly LoadCurve[],
): IndexSpan[] {
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
