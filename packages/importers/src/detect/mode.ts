import type { TransportMode } from '@selfdata/vocab'
import { speedAt, speedOf, type Step } from './steps.ts'

/** What the speeds of a stretch say. */
export interface Traits {
  /** Metres per second that half of the moving time is below. */
  usual: number
  /** Metres per second that is seldom exceeded. */
  top: number
  /** Share of the time without moving. */
  still: number
  metres: number
}

/** A mode, and how likely it is beside the others, from 0 to 1. */
export interface Guess {
  mode: TransportMode
  confidence: number
  /** The other modes that may be, likelier ones first. */
  others: { mode: TransportMode; confidence: number }[]
  traits: Traits
}

interface Kind {
  mode: TransportMode
  /** How often trips are made so, before anything is known. */
  share: number
  /** Usual and top speed, and how far (as a factor, in logarithms) they spread. */
  usual: [number, number]
  top: [number, number]
  still: [number, number]
}

// Set from how fast people and vehicles go and how often each is used in French travel surveys,
// rounded. Runners count as walking; people who ride for sport are much faster than others on a
// bicycle, hence two rows for each. Not fitted to the traces of the measurement, which are too few.
const kinds: readonly Kind[] = [
  { mode: 'walk', share: 0.3, usual: [1.25, 0.35], top: [1.9, 0.4], still: [0.12, 0.18] },
  { mode: 'walk', share: 0.06, usual: [2.8, 0.2], top: [3.7, 0.25], still: [0.04, 0.1] },
  { mode: 'bicycle', share: 0.12, usual: [4.4, 0.3], top: [7, 0.32], still: [0.1, 0.12] },
  { mode: 'bicycle', share: 0.04, usual: [7.2, 0.22], top: [10.5, 0.25], still: [0.04, 0.08] },
  { mode: 'car', share: 0.4, usual: [9.5, 0.55], top: [17, 0.5], still: [0.15, 0.15] },
  { mode: 'bus', share: 0.09, usual: [6, 0.4], top: [11.5, 0.35], still: [0.3, 0.15] },
  { mode: 'rail', share: 0.05, usual: [20, 0.6], top: [34, 0.45], still: [0.1, 0.1] },
  { mode: 'air', share: 0.01, usual: [190, 0.5], top: [235, 0.35], still: [0.02, 0.08] },
]

const walkingNoise = 0.4

/** The likeliest mode of a stretch by its speeds (Bayes' rule over the table above). */
export function guessMode(steps: readonly Step[]): Guess {
  const traits = traitsOf(steps)
  const weights = new Map<TransportMode, number>()
  for (const kind of kinds)
    weights.set(kind.mode, (weights.get(kind.mode) ?? 0) + kind.share * likelihood(traits, kind))
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const [first, ...others] = [...weights]
    .map(([mode, weight]) => ({ mode, confidence: all > 0 ? weight / all : 0 }))
    .toSorted((a, b) => b.confidence - a.confidence)
  // A few points prove little: what they say is taken back towards knowing nothing.
  const trust = Math.min(1, steps.length / 4)
  return { mode: first!.mode, confidence: first!.confidence * trust, others, traits }
}

function traitsOf(steps: readonly Step[]): Traits {
  const moving = steps.filter((step) => speedOf(step) >= walkingNoise)
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0)
  const still = seconds - moving.reduce((sum, step) => sum + step.seconds, 0)
  return {
    usual: speedAt(0.5, moving),
    top: speedAt(0.92, moving),
    still: seconds > 0 ? still / seconds : 1,
    metres: steps.reduce((sum, step) => sum + step.metres, 0),
  }
}

function likelihood({ usual, top, still }: Traits, kind: Kind): number {
  return (
    bell(Math.log(Math.max(usual, 0.1) / kind.usual[0]), kind.usual[1]) *
    bell(Math.log(Math.max(top, 0.1) / kind.top[0]), kind.top[1]) *
    bell(still - kind.still[0], kind.still[1])
  )
}

/** Normal density. */
function bell(distance: number, spread: number): number {
  return Math.exp(-0.5 * (distance / spread) ** 2) / spread
}
