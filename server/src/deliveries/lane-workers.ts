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
 * records waits in it, and is held by one worker of the whole city at a time. Which records wait is
 * known from the outbox alone: jobs can be lost, and the sweep makes new ones.
 */
export async function startLaneWorkers(
  store: Pick<Store, 'kind' | 'queue'>,
  { lanes, sweepSeconds }: WorkerOptions,
  dependencies: DeliveryDependencies,
): Promise<LaneWorkers> {
  const { log } = dependencies
  const boss = await openQueue(store, log)
  const [yielding, stopping] = [new AbortController(), new AbortController()]
  const signals = { yielding: yielding.signal, stop: stopping.signal }
  const wake = (all: Iterable<string>) => {
    for (const lane of all)
      boss
        .send(QUEUE, { lane }, { singletonKey: lane })
        .catch((error: unknown) => log.warn('waking a lane failed', { error }))
  }
  const again = (lane: string) => {
    dueVisits({ lane, most: 1 }, dependencies).then(
      (due) => due.length > 0 && !yielding.signal.aborted && wake([lane]),
      (error: unknown) => log.warn('waking a lane failed', { error }),
    )
  }
  const sweep = async () => wake(await dueLanes(dependencies))
  await boss.work<{ lane: string }>(
    QUEUE,
    { ...polling, localConcurrency: lanes },
    async (jobs) => {
      for (const { data } of jobs) {
        const more = await drainLane(data.lane, signals, dependencies)
        // What came in while this job was ending found it still there, and was not noted.
        if (!yielding.signal.aborted) setTimeout(again, more ? 0 : 200, data.lane)
      }
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

// A lane whose worker died is free again after its heartbeat and one such round, in seconds.
const upkeep = { persistWarnings: false, superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 }
const polling = { batchSize: 1, pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 }

async function openQueue({ kind, queue }: Pick<Store, 'kind' | 'queue'>, log: Log) {
  const boss = new PgBoss({ ...queue, ...upkeep, useListenNotify: true })
  boss.on('error', (error) => log.error('queue failed', { error }))
  await boss.start()
  await boss.createQueue(QUEUE, {
    // One job for each lane, waiting or running. The policies that allow one of each remember for
    // a minute which lanes were busy, and pass them over.
    policy: 'exclusive',
    notify: true,
    retryLimit: 0,
    heartbeatSeconds: 10,
    expireInSeconds: 600,
    deleteAfterSeconds: 60,
    retentionSeconds: 3600,
  })
  // Alone on this database, what is left from before a crash is held by nobody.
  if (kind === 'embedded') await boss.deleteAllJobs(QUEUE)
  return boss
}
