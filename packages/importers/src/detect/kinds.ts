import type { TransportMode } from '@selfdata/vocab'
import type { Traits } from './traits.ts'

/** How a way of moving shows in the speeds: medians, and their spreads in logarithms. */
export interface Kind {
  mode: TransportMode
  /** How often trips are made so, before anything is known. */
  share: number
  /** Usual speed in metres per second, on a way of five kilometres. */
  usual: [number, number]
  /** Power of the length of the way with which it grows: the farther, the larger the roads. */
  grows?: number
  /** How many times the usual speed the top speed is. */
  peak: [number, number]
  /** Share of the time without moving. */
  still: [number, number]
}

// Set from how fast people and vehicles go and how often each is used in French travel surveys,
// rounded. Runners count as walking; people who ride for sport are much faster than others on a
// bicycle, hence two rows for each. Not fitted to the traces of the measurement, which are too few.
const kinds: readonly Kind[] = [
  { mode: 'walk', share: 0.3, usual: [1.25, 0.3], peak: [1.4, 0.2], still: [0.12, 0.15] },
  { mode: 'walk', share: 0.06, usual: [2.8, 0.2], peak: [1.3, 0.18], still: [0.04, 0.1] },
  { mode: 'bicycle', share: 0.12, usual: [4.3, 0.3], peak: [1.5, 0.22], still: [0.08, 0.1] },
  { mode: 'bicycle', share: 0.04, usual: [6.8, 0.25], peak: [1.45, 0.2], still: [0.04, 0.08] },
  { mode: 'car', share: 0.4, usual: [8, 0.45], grows: 0.3, peak: [1.8, 0.35], still: [0.12, 0.13] },
  { mode: 'bus', share: 0.09, usual: [6, 0.4], grows: 0.2, peak: [1.8, 0.3], still: [0.25, 0.15] },
  {
    mode: 'rail',
    share: 0.05,
    usual: [9, 0.45],
    grows: 0.4,
    peak: [1.7, 0.3],
    still: [0.12, 0.12],
  },
  { mode: 'air', share: 0.01, usual: [190, 0.5], peak: [1.2, 0.25], still: [0.02, 0.08] },
]

/** How often each mode is used, before anything is known of a leg; all together one. */
export const shares: ReadonlyMap<TransportMode, number> = normalised(
  kinds.map(({ mode, share }) => [mode, share]),
)

/** How likely each mode is with these traits (Bayes' rule over the table above); together one. */
export function likeliness(traits: Traits): ReadonlyMap<TransportMode, number> {
  return normalised(kinds.map((kind) => [kind.mode, kind.share * likelihood(traits, kind)]))
}

/**
 * The top speed is looked at beside the usual one and not by itself: two speeds of one ride say
 * nearly the same, and would count twice. Where points were filled in there is the usual one alone.
 */
function likelihood({ usual, top, still, metres, varied }: Traits, kind: Kind): number {
  const length = Math.min(Math.max(metres / 5000, 0.1), 40) ** (kind.grows ?? 0)
  const speed = bell(Math.log(Math.max(usual, 0.1) / (kind.usual[0] * length)), kind.usual[1])
  if (!varied) return speed
  const peak = bell(Math.log(top / usual / kind.peak[0]), kind.peak[1])
  return speed * peak * bell(still - kind.still[0], kind.still[1])
}

/** Normal density. */
function bell(distance: number, spread: number): number {
  return Math.exp(-0.5 * (distance / spread) ** 2) / spread
}

function normalised(parts: readonly [TransportMode, number][]): Map<TransportMode, number> {
  const all = parts.reduce((sum, [, part]) => sum + part, 0)
  const byMode = new Map<TransportMode, number>()
  for (const [mode, part] of parts)
    byMode.set(mode, (byMode.get(mode) ?? 0) + (all > 0 ? part / all : 0))
  return byMode
}
