import { speedOf, type Step } from './steps.ts'

/** Nobody walks faster for long; no ride is slower but in a jam. Metres per second. */
const walkingPace = 2.3
/** A change of mode takes a walk of at least so many seconds; a shorter slow stretch is a stop. */
const shortestWalk = 90
/** A ride is at least so long, in seconds and metres; a shorter fast stretch is a bad position. */
const shortestRide = { seconds: 60, metres: 250 }
/** Waiting this long in one place is part of a ride. */
const longestHalt = { seconds: 300, metres: 60 }

interface Stretch {
  fast: boolean
  steps: Step[]
}

/**
 * Cuts a track where walking and riding change over: people walk between two vehicles, so that a
 * change of mode shows as a slow stretch (after Zheng and others, 2008).
 */
export function splitAtChanges(steps: readonly Step[]): Step[][] {
  let stretches = joined(
    steps.map((step) => ({ fast: speedOf(step) > walkingPace, steps: [step] })),
  )
  // Riding first: a traffic light must not make two rides of one, nor a jump of the position a ride.
  stretches = joined(
    stretches.map((one, i) =>
      isHalt(one, stretches[i - 1], stretches[i + 1]) ? { ...one, fast: true } : one,
    ),
  )
  stretches = joined(stretches.map((one) => (isBlip(one) ? { ...one, fast: false } : one)))
  return stretches.map((one) => one.steps)
}

/** A slow stretch within a ride that is a stop rather than a walk. */
function isHalt({ fast, steps }: Stretch, before?: Stretch, after?: Stretch): boolean {
  if (fast) return false
  const { seconds, metres } = sumOf(steps)
  const within = before?.fast === true && after?.fast === true
  const standing = within && metres < longestHalt.metres && seconds < longestHalt.seconds
  return (
    standing ||
    ((within || before?.fast === true || after?.fast === true) &&
      seconds < (within ? shortestWalk : 30))
  )
}

function isBlip({ fast, steps }: Stretch): boolean {
  const { seconds, metres } = sumOf(steps)
  return fast && (seconds < shortestRide.seconds || metres < shortestRide.metres)
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { fast, steps } of stretches) {
    const last = all.at(-1)
    if (last?.fast === fast) last.steps.push(...steps)
    else all.push({ fast, steps: [...steps] })
  }
  return all
}

function sumOf(steps: readonly Step[]): { seconds: number; metres: number } {
  return {
    seconds: steps.reduce((sum, step) => sum + step.seconds, 0),
    metres: steps.reduce((sum, step) => sum + step.metres, 0),
  }
}
