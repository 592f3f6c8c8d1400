import type { CampaignVersion } from '@selfdata/campaigns'
import { eq } from 'drizzle-orm'
import { helpedCounts } from '../store/contribution-tables.ts'
import { checkRole } from './check-role.ts'
import { SplitRefusedError } from './errors.ts'
import { halfSums } from './half-sums.ts'
import type { HelperDependencies } from './run.ts'

/** So many counts are helped with at a time; the one begun first makes room. */
const MOST = 20

/**
 * Begins to help with a count; one of the same version that is under way is thrown away.
 *
 * @returns its name
 * @throws {SplitRefusedError} also when our half was given out already: of two sums that differ by
 * one person, that person could be worked out
 */
export async function beginRun(
  { version, verifyKey, leader }: { version: CampaignVersion; verifyKey: string; leader: string },
  { db, settings, now, runs }: HelperDependencies,
): Promise<string> {
  const digest = checkRole(version, { leader, settings, now: now() })
  const given = await db.select().from(helpedCounts).where(eq(helpedCounts.digest, digest))
  if (given.length > 0) throw new SplitRefusedError('given-already')
  for (const [id, run] of runs) if (run.digest === digest) runs.delete(id)
  const [first] = runs.keys()
  if (runs.size >= MOST && first !== undefined) runs.delete(first)
  const id = crypto.randomUUID()
  const sums = halfSums(version)
  runs.set(id, {
    id,
    leader,
    digest,
    version,
    verifyKey,
    seen: new Set(),
    waiting: new Map(),
    sums,
  })
  return id
}
