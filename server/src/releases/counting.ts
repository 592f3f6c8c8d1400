import { setTimeout as wait } from 'node:timers/promises'
import { count, eq } from 'drizzle-orm'
import type { Counting } from '../campaigns/counting.ts'
import type { Going } from '../contributions/visit-hosts.ts'
import { lanePaces } from '../deliveries/lane-pace.ts'
import { countSplit } from '../split/count-split.ts'
import { splitKeys } from '../split/split-keys.ts'
import { registrations } from '../store/contribution-tables.ts'
import { countLines } from './count-lines.ts'
import { eraseCount } from './erase-count.ts'
import { releaseResult } from './release-result.ts'

/** Longest that pods are read for one count, in milliseconds. */
const LONGEST = 3_600_000

/**
 * Counting as the life of a campaign needs it.
 *
 * @param requests most requests to one pod host at once
 */
export function countingWith({
  requests,
  retryScale,
}: {
  requests: number
  retryScale: number
}): Counting {
  const paceOf = lanePaces(10_000, requests)
  const goingNow = (): Going => {
    const begun = performance.now()
    return { paceOf, wait, retryScale, isOver: () => performance.now() - begun > LONGEST }
  }
  return {
    count: async (campaign, dependencies) => {
      const work = campaign.campaign.countingMode === 'split' ? countSplit : countLines
      await work(campaign, { ...dependencies, going: goingNow() })
    },
    release: releaseResult,
    forget: eraseCount,
    registered: async (slug, { db }) => {
      const [row] = await db
        .select({ people: count() })
        .from(registrations)
        .where(eq(registrations.campaign, slug))
      return row?.people ?? 0
    },
    splitKeys,
  }
}
