import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { dueLinks } from './due-links.ts'
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
 * @returns whether something is still due
 */
export async function drainLane(
  lane: string,
  { signal }: { signal: AbortSignal },
  dependencies: DeliveryDependencies,
): Promise<boolean> {
  const { now } = dependencies
  const end = now().getTime() + SLICE
  while (!signal.aborted) {
    if (await isPaused(lane, dependencies)) return false
    const due = await dueLinks({ lane, most: AT_ONCE }, dependencies)
    if (due.length === 0) return false
    const visits = await Promise.all(due.map(async (link) => visitPod(link, dependencies)))
    const trouble = visits.find((visit) => visit.kind === 'pause')
    if (trouble) await pauseLane(lane, trouble, dependencies)
    else await resumeLane(lane, dependencies)
    if (now().getTime() >= end) return !trouble
  }
  return true
}
