import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { dueVisits } from './due-visits.ts'
import { isPaused, pauseLane, resumeLane } from './lane-state.ts'
import { visitPod } from './visit-pod.ts'

/** So many pods of one server are visited at once. */
const AT_ONCE = 4
/** After so long a lane gives its worker to the next one, in milliseconds. */
const SLICE = 5000

/**
 * Delivers what is due in a lane, several pods at a time and each pod by one visit after the other.
 * One worker holds a lane at a time, so what it knows of the server lives in plain variables.
 *
 * @param yielding when it aborts, visits under way come to their end and no new ones begin
 * @param stop when it aborts, visits under way are broken off
 * @returns whether something is still due
 */
export async function drainLane(
  lane: string,
  { yielding, stop }: { yielding: AbortSignal; stop: AbortSignal },
  dependencies: DeliveryDependencies,
): Promise<boolean> {
  const { now } = dependencies
  const end = now().getTime() + SLICE
  while (!yielding.aborted) {
    if (await isPaused(lane, dependencies)) return false
    const due = await dueVisits({ lane, most: AT_ONCE }, dependencies)
    if (due.length === 0) return false
    const outcomes = await Promise.all(
      due.map(async (visit) => visitPod(visit, { stop }, dependencies)),
    )
    const trouble = outcomes.find((outcome) => outcome.kind === 'pause')
    if (trouble) await pauseLane(lane, trouble, dependencies)
    else await resumeLane(lane, dependencies)
    if (now().getTime() >= end) return !trouble
  }
  return true
}
