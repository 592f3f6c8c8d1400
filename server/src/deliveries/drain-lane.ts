import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { dueVisits } from './due-visits.ts'
import { isPaused, pauseLane, resumeLane } from './lane-state.ts'
import { visitPod } from './visit-pod.ts'
import type { Outcome } from './visit-pod.ts'

/** After so long a lane gives its worker to the next one that waits, in milliseconds. */
const SLICE = 5000
/** And after so long in any case: the queue takes a job that goes on for ever for a dead one. */
const LONGEST = 120_000

/** When to stop. */
interface Ending {
  /** When it aborts, visits under way come to their end and no new ones begin. */
  yielding: AbortSignal
  /** When it aborts, visits under way are broken off. */
  stop: AbortSignal
  /** Whether other lanes wait for a worker. */
  crowded: () => boolean
}

type Trouble = Extract<Outcome, { kind: 'pause' }>

/**
 * Delivers what is due in a lane: several pods at a time, as many as their server answers well, and
 * each pod by one visit after the other. One worker holds a lane at a time, so what it learns of the
 * server lives in plain variables.
 *
 * @returns whether something may still be due
 */
export async function drainLane(
  lane: string,
  { yielding, stop, crowded }: Ending,
  dependencies: DeliveryDependencies,
): Promise<boolean> {
  const { now, paceOf } = dependencies
  if (await isPaused(lane, dependencies)) return false
  const pace = paceOf(lane)
  const begun = now().getTime()
  const isOver = () => now().getTime() - begun >= (crowded() ? SLICE : LONGEST)
  const flying = new Map<string, Promise<void>>()
  let trouble: Trouble | undefined
  let resumed = false
  const landed = async (outcome: Outcome) => {
    if (outcome.kind === 'pause') {
      trouble ??= outcome
      return
    }
    if (resumed || trouble) return
    resumed = true
    await resumeLane(lane, dependencies)
  }
  const mayBegin = () => !trouble && !yielding.aborted && !isOver()
  for (;;) {
    const room = mayBegin() ? pace.limit() - flying.size : 0
    const except = [...flying.keys()]
    const due = room > 0 ? await dueVisits({ lane, most: room, except }, dependencies) : []
    for (const visit of due)
      flying.set(
        visit.link,
        visitPod(visit, { stop, pace: pace.visit() }, dependencies)
          .then(landed)
          .finally(() => flying.delete(visit.link)),
      )
    if (flying.size === 0) break
    try {
      await Promise.race(flying.values())
    } catch (error) {
      // The database failed us, not the pod: nothing more now, and what flies may land.
      await Promise.allSettled(flying.values())
      throw error
    }
  }
  if (!trouble) return isOver() || yielding.aborted
  pace.troubled()
  await pauseLane(lane, trouble, dependencies)
  return false
}
