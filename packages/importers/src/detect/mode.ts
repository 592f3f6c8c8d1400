import type { TransportMode } from '@selfdata/vocab'
import { likeliness } from './kinds.ts'
import type { Step } from './steps.ts'
import { honest } from './sureness.ts'
import { traitsOf, type Traits } from './traits.ts'

/** A mode, and how likely it is beside the others, from 0 to 1. */
export interface Guess {
  mode: TransportMode
  confidence: number
  /** The other modes that may be, likelier ones first. */
  others: { mode: TransportMode; confidence: number }[]
  traits: Traits
  /** How many steps of the way were looked at. */
  looks: number
}

/** The likeliest mode of a stretch by its speeds, and how sure that is. */
export function guessMode(steps: readonly Step[]): Guess {
  const traits = traitsOf(steps)
  const [first, ...others] = [...honest(likeliness(traits), steps.length)]
    .map(([mode, confidence]) => ({ mode, confidence }))
    .toSorted((a, b) => b.confidence - a.confidence)
  return { ...first!, others, traits, looks: steps.length }
}
