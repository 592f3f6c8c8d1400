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
  /** Whether the points show more than one speed: those filled in between two do not. */
  varied: boolean
}

const walkingNoise = 0.4
/** Nobody's pace stays within so little of itself for most of the way. */
const leastVariation = 1.05

/** The traits of a stretch of way. */
export function traitsOf(steps: readonly Step[]): Traits {
  const moving = steps.filter((step) => speedOf(step) >= walkingNoise)
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0)
  const still = seconds - moving.reduce((sum, step) => sum + step.seconds, 0)
  const [usual, top] = [speedAt(0.5, moving), speedAt(0.92, moving)]
  return {
    usual,
    top,
    still: seconds > 0 ? still / seconds : 1,
    metres: steps.reduce((sum, step) => sum + step.metres, 0),
    varied: top > leastVariation * usual,
  }
}
