import { inParallel } from '@selfdata/pod'
import type { LanePace } from '../deliveries/lane-pace.ts'

/** How pods are gone round. */
export interface Going {
  /** How much each server is asked at once. */
  paceOf: (host: string) => LanePace
  wait: (milliseconds: number) => Promise<unknown>
  /** Multiplies the waits between rounds; 1 but in tests. */
  retryScale: number
  /** Whether the time for it is over: nothing more is begun. */
  isOver: () => boolean
}

/** Whether a visit has to be made again; after so many seconds, if the server said so. */
export type Again = { after?: number | undefined } | undefined

/** Servers asked at the same time, and pods of one. */
const HOSTS = 8
const PODS = 16
/** So many pods of a server without an answer, one after the other: the rest waits for the next round. */
const SILENT = 5
/** Waits before the second round and those after it, in seconds. */
const WAITS = [5, 30, 120]
/** The longest a server is waited for, in seconds. */
const LONGEST = 300

/**
 * Visits many pods: several servers at a time, each as much at once as it bears. Those that do not
 * answer are visited again in later rounds, and a server that does not answer at all is left alone
 * until then.
 *
 * @returns those that never answered
 */
export async function visitHosts<T extends { storage: string }>(
  pods: readonly T[],
  visit: (pod: T, pace: LanePace) => Promise<Again>,
  { paceOf, wait, retryScale, isOver }: Going,
): Promise<T[]> {
  let left = [...pods]
  let asked = 0
  for (const seconds of [0, ...WAITS]) {
    if (left.length === 0) break
    await wait(Math.min(Math.max(seconds, asked), LONGEST) * 1000 * retryScale)
    asked = 0
    const hosts = [...Map.groupBy(left, ({ storage }) => new URL(storage).origin)]
    const rest = await inParallel(hosts, HOSTS, async ([host, those]) => {
      const pace = paceOf(host)
      return visitHost(those, async (pod) => {
        const again = isOver() ? {} : await visit(pod, pace)
        asked = Math.max(asked, again?.after ?? 0)
        return again
      })
    })
    left = rest.flat()
  }
  return left
}

/** Visits pods of one server. @returns those to be visited again */
async function visitHost<T>(pods: readonly T[], visit: (pod: T) => Promise<Again>): Promise<T[]> {
  const left: T[] = []
  let silent = 0
  await inParallel(pods, PODS, async (pod) => {
    const again = silent >= SILENT ? {} : await visit(pod)
    silent = again ? silent + 1 : 0
    if (again) left.push(pod)
  })
  return left
}
