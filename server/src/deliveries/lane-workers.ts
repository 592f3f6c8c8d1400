import { PgBoss } from 'pg-boss'
import type { Log } from '../operations/log.ts'
import type { Store } from '../store/store.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { drainLane } from './drain-lane.ts'
import { dueLanes, dueVisits } from './due-visits.ts'

const QUEUE = 'lane'

/** Workers that deliver, and what sets them going. */
export interface LaneWorkers {
  /** Says that these lanes have something to deliver. Losing this call only costs time. */
  readonly wake: (lanes: Iterable<string>) => void
  /** Lets visits that are under way come to their end, at most for so many milliseconds. */
  readonly stop: (patience: number) => Promise<void>
}

export interface WorkerOptions {
  /** Lanes served at once. */
  lanes: number
  /** How often waiting deliveries are looked for, in seconds. */
  sweepSeconds: number
}

/**
 * Starts workers that deliver lane by lane. A lane is one job of the queue, whatever number of
 * records waits in it, and is held by one worker of the whole city at a time. What waits is known
 * from the database alone: jobs can be lost, and the sweep makes new ones.
 */
export async function startLaneWorkers(
  store: Pick<Store, 'kind' | 'queue' | 'lanes'>,
  { lanes, sweepSeconds }: WorkerOptions,
  dependencies: DeliveryDependencies,
): Promise<LaneWorkers> {
  const { log } = dependencies
  const boss = await openQueue(store, log)
  const [yielding, stopping] = [new AbortController(), new AbortController()]
  let busy = 0
  const ending = {
    yielding: yielding.signal,
    stop: stopping.signal,
    crowded: () => busy >= lanes,
  }
  const { wake, again, sweep } = waking(boss, dependencies)
  const serve = async ({ data: { lane } }: { data: { lane: string } }) => {
    const release = await store.lanes.hold(lane)
    // Whoever holds it looks once more before it lets go.
    if (!release) return
    busy += 1
    const more = await drainLane(lane, ending, dependencies).finally(async () => {
      busy -= 1
      await release()
    })
    if (!yielding.signal.aborted) setTimeout(again, more ? 0 : 100, lane)
  }
  if (lanes > 0)
    await boss.work<{ lane: string }>(
      QUEUE,
      { ...polling, localConcurrency: lanes },
      async (jobs) => {
        for (const job of jobs) await serve(job)
      },
    )
  const sweeping = setInterval(() => {
    sweep().catch((error: unknown) => log.error('sweep failed', { error }))
  }, sweepSeconds * 1000)
  await sweep()
  return {
    wake,
    stop: async (patience) => {
      clearInterval(sweeping)
      yielding.abort()
      const timer = setTimeout(() => stopping.abort(), patience)
      // Broken off, a visit ends at once; the rest of the time is for the queue's own goodbye.
      await boss.stop({ graceful: true, timeout: patience + 2000, close: true })
      clearTimeout(timer)
    },
  }
}

/** The ways in which a lane gets its job. */
function waking(boss: PgBoss, dependencies: DeliveryDependencies) {
  const { log } = dependencies
  const failed = (error: unknown) => log.warn('waking a lane failed', { error })
  const wake = (lanes: Iterable<string>) => {
    for (const lane of lanes) boss.send(QUEUE, { lane }, { singletonKey: lane }).catch(failed)
  }
  return {
    wake,
    /** If something is due in it. */
    again: (lane: string) => {
      dueVisits({ lane, most: 1 }, dependencies).then(
        (due) => due.length > 0 && wake([lane]),
        failed,
      )
    },
    sweep: async () => wake(await dueLanes(dependencies)),
  }
}

const polling = { batchSize: 1, pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 }

async function openQueue({ kind, queue }: Pick<Store, 'kind' | 'queue'>, log: Log) {
  const boss = new PgBoss({ ...queue, useListenNotify: true, persistWarnings: false })
  boss.on('error', (error) => log.error('queue failed', { error }))
  await boss.start()
  await boss.createQueue(QUEUE, {
    // One job that waits for each lane. That one runs at a time is seen to by the locks: the
    // policies that do so remember for a minute which lanes were busy, and pass them over.
    policy: 'short',
    notify: true,
    retryLimit: 0,
    expireInSeconds: 300,
    deleteAfterSeconds: 60,
    retentionSeconds: 3600,
  })
  // Alone on this database, what is left from before a crash is of no use.
  if (kind === 'embedded') await boss.deleteAllJobs(QUEUE)
  return boss
}
