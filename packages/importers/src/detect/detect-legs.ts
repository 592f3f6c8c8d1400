import type { TransportMode } from '@selfdata/vocab'
import { guessMode, type Guess } from './mode.ts'
import { splitAtChanges } from './split.ts'
import { stepsOf, type Step, type TimedPosition } from './steps.ts'

/** A leg found in a track. */
export interface DetectedLeg {
  /** Places of its first and last point in the track. */
  from: number
  to: number
  /** `unknown` when no mode is likely enough. */
  mode: TransportMode
  /** How sure the mode is, from 0 to 1. */
  confidence: number
  guess: Guess
}

/** Below this it is likelier to be another mode: asking is better than a wrong answer. */
const leastConfidence = 0.5

/**
 * The legs of a recorded track and their modes, by speeds alone: a track is cut where walking and
 * riding change over, and each part gets the mode that fits its usual and top speed and its halts.
 *
 * @param points in order of time
 */
export function detectLegs(points: readonly TimedPosition[]): DetectedLeg[] {
  const parts = splitAtChanges(stepsOf(points)).map((steps) => ({ steps, guess: guessMode(steps) }))
  return joined(withoutInterludes(joined(parts))).map(({ steps, guess }) => ({
    from: steps[0]!.from,
    to: steps.at(-1)!.to,
    mode: guess.confidence >= leastConfidence ? guess.mode : 'unknown',
    confidence: guess.confidence,
    guess,
  }))
}

interface Part {
  steps: Step[]
  guess: Guess
}

/** Nobody leaves a car, or a bicycle, for a few minutes and goes on in another one: a jam, a push. */
const longestInterlude = 300

function withoutInterludes(parts: readonly Part[]): Part[] {
  return parts.map((part, i) => {
    const [before, after] = [parts[i - 1], parts[i + 1]]
    const seconds = part.steps.reduce((sum, step) => sum + step.seconds, 0)
    const same = before && after && before.guess.mode === after.guess.mode
    const own = same && (before.guess.mode === 'car' || before.guess.mode === 'bicycle')
    return own && seconds <= longestInterlude ? { ...part, guess: before.guess } : part
  })
}

/** Neighbours of one mode as one part, judged anew by all its steps. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = []
  for (const { steps, guess } of parts) {
    const before = all.at(-1)
    if (before?.guess.mode !== guess.mode) all.push({ steps: [...steps], guess })
    else {
      before.steps.push(...steps)
      before.guess = guessMode(before.steps)
    }
  }
  return all
}
