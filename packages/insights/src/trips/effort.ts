import type { TransportMode } from '@selfdata/vocab'
import { referenceOf } from './reference.ts'
import type { Reference } from './reference.ts'

/** A stretch of moving by one's own strength. */
export interface Exertion {
  mode: TransportMode
  distanceInMetres?: number | undefined
  durationInSeconds?: number | undefined
}

/** What moving took, and how that is known. */
export interface Effort {
  activeSeconds: number
  /** Metabolic equivalents: 1 is sitting still. */
  met: Reference
  /** Kilometres per hour; absent where the distance is not known. */
  speed?: number
  /** Kilocalories; absent where the person has not told their weight. */
  kilocalories?: { value: number; low: number; high: number }
}

/** A pace and the value up to it, in kilometres per hour. */
type Band = readonly [below: number, key: string]

const walking: readonly Band[] = [
  [3, 'met-walk-slow'],
  [5, 'met-walk'],
  [6.5, 'met-walk-fast'],
  [Infinity, 'met-run'],
]
const cycling: readonly Band[] = [
  [15, 'met-cycle-slow'],
  [22.4, 'met-cycle'],
  [25.6, 'met-cycle-fast'],
  [Infinity, 'met-cycle-race'],
]
const assisted: readonly Band[] = [[Infinity, 'met-e-bicycle']]

const bands: Partial<Record<TransportMode, readonly Band[]>> = {
  walk: walking,
  bicycle: cycling,
  'shared-bicycle': cycling,
  'cargo-bicycle': cycling,
  'e-bicycle': assisted,
}

/**
 * What a leg on foot or by bicycle took of the person: active time, and kilocalories for the weight
 * they told. `undefined` for a ride in a vehicle, and where no duration is known.
 *
 * Kilocalories = MET × kilograms × 3.5 / 200 × minutes, the MET by speed (2011 Compendium of
 * Physical Activities); the range is that of the neighbouring paces.
 */
export function effortOf(
  { mode, distanceInMetres, durationInSeconds }: Exertion,
  { weightInKilograms }: { weightInKilograms?: number | undefined } = {},
): Effort | undefined {
  const known = bands[mode]
  if (!known || !durationInSeconds) return undefined
  const speed =
    distanceInMetres === undefined ? undefined : (distanceInMetres / durationInSeconds) * 3.6
  const usual = mode === 'walk' ? 4.5 : 16
  const at = known.findIndex(([below]) => (speed ?? usual) < below)
  const met = referenceOf(known[at]![1])
  const near = [at - 1, at, at + 1].flatMap((i) =>
    known[i] ? [referenceOf(known[i][1]).value] : [],
  )
  const kilocalories = (value: number) =>
    (value * weightInKilograms! * 3.5 * (durationInSeconds / 60)) / 200
  // The study of assisted bicycles tells its spread.
  const [low, high] =
    mode === 'e-bicycle'
      ? [met.value - 1.4, met.value + 1.4]
      : [Math.min(...near), Math.max(...near)]
  return {
    activeSeconds: durationInSeconds,
    met,
    ...(speed !== undefined && { speed }),
    ...(weightInKilograms !== undefined && {
      kilocalories: {
        value: kilocalories(met.value),
        low: kilocalories(low),
        high: kilocalories(high),
      },
    }),
  }
}
