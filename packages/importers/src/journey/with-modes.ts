import { detectLegs } from '../detect/detect-legs.ts'
import type { TimedPosition } from '../detect/steps.ts'
import type { Move } from './movement.ts'

/** Fewer points do not show how fast somebody moved. */
const fewest = 3

/**
 * A movement of which the file tells no mode, as the movements that its points show. Any other, and
 * one with too few points, is given back as it is.
 */
export function withModes(move: Move): Move[] {
  if (move.modeSource !== 'assumed') return [move]
  const points = move.line.filter((point): point is TimedPosition => point.ms !== undefined)
  if (points.length < fewest) return [move]
  const legs = detectLegs(points)
  if (legs.length === 0) return [move]
  return legs.map(({ from, to, mode, guess }, i) => {
    const [first, last] = [i === 0, i === legs.length - 1]
    const { distance, from: start, to: end, purpose, ...rest } = move
    return {
      ...rest,
      start: first ? move.start : { ms: points[from]!.ms },
      end: last ? move.end : { ms: points[to]!.ms },
      mode,
      modeSource: mode === 'unknown' ? 'assumed' : 'detected',
      guess,
      line: points.slice(from, to + 1),
      ...(legs.length === 1 && distance !== undefined ? { distance } : {}),
      ...(first && start ? { from: start } : {}),
      ...(last && end ? { to: end } : {}),
      ...(last && purpose ? { purpose } : {}),
    }
  })
}
