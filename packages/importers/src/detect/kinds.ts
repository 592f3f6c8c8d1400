import type { TransportMode } from '@selfdata/vocab'
import type { Traits } from './traits.ts'

/** How a way of moving shows in the speeds: medians, and their spreads in logarithms. */
interface Kind {
  mode: TransportMode
  /** How often trips are made so, before anything is known. */
  share: number
  /** Top speed in metres per second, on a way of five kilometres. */
  top: [number, number]
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
  { mode: 'walk', share: 0.32, top: [1.75, 0.3], peak: [1.4, 0.2], still: [0.12, 0.15] },
  { mode: 'walk', share: 0.04, top: [3.5, 0.21], peak: [1.3, 0.18], still: [0.04, 0.1] },
  { mode: 'bicycle', share: 0.12, top: [6.3, 0.3], peak: [1.45, 0.25], still: [0.08, 0.1] },
  { mode: 'bicycle', share: 0.04, top: [9.9, 0.22], peak: [1.45, 0.2], still: [0.04, 0.08] },
  {
    mode: 'car',
    share: 0.4,
    top: [14.4, 0.35],
    grows: 0.3,
    peak: [1.8, 0.35],
    still: [0.12, 0.13],
  },
  { mode: 'bus', share: 0.09, top: [11, 0.3], grows: 0.2, peak: [1.8, 0.3], still: [0.25, 0.15] },
  {
    mode: 'rail',
    share: 0.05,
    top: [15.5, 0.4],
    grows: 0.4,
    peak: [1.7, 0.3],
    still: [0.12, 0.12],
  },
  { mode: 'air', share: 0.01, top: [235, 0.35], peak: [1.2, 0.2], still: [0.02, 0.08] },
]

/** How often each mode is used, before anything is known of a leg; all together one. */
export const shares: ReadonlyMap<TransportMode, number> = normalised(
  kinds.map(({ mode, share }) => [mode, share]),
)

/**
 * How likely each mode is with these traits (Bayes' rule over the table above); together one.
 * Points that show one speed may be steady, or filled in between two: halfway between both.
 */
export function likeliness(traits: Traits): ReadonlyMap<TransportMode, number> {
  const by = (likelihood: (traits: Traits, kind: Kind) => number) =>
    normalised(kinds.map((kind) => [kind.mode, kind.share * likelihood(traits, kind)]))
  const [all, average] = [by(ofAll), by(ofAverage)]
  if (traits.varied) return all
  return new Map([...all].map(([mode, one]) => [mode, (one + (average.get(mode) ?? 0)) / 2]))
}

/**
 * The usual speed is looked at beside the top one and not by itself: two speeds of one ride say
 * nearly the same, and would count twice.
 */
function ofAll({ usual, top, still, metres }: Traits, kind: Kind): number {
  const speed = bell(ratioOf(top, kind.top[0] * growth(metres, kind)), kind.top[1])
  const peak = bell(ratioOf(top / Math.max(usual, 0.1), kind.peak[0]), kind.peak[1])
  return speed * peak * bell(still - kind.still[0], kind.still[1])
}

/** What is left where only the average of a way is known. */
function ofAverage({ usual, metres }: Traits, kind: Kind): number {
  const expected = (kind.top[0] * growth(metres, kind)) / kind.peak[0]
  return bell(ratioOf(usual, expected), Math.hypot(kind.top[1], kind.peak[1]))
}

function growth(metres: number, { grows = 0 }: Kind): number {
  return Math.min(Math.max(metres / 5000, 0.1), 40) ** grows
}

/** How far from what is expected, in logarithms. */
function ratioOf(value: number, expected: number): number {
  return Math.log(Math.max(value, 0.1) / expected)
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
