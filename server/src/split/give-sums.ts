import { and, eq } from 'drizzle-orm'
import { helpedCounts } from '../store/contribution-tables.ts'
import type { HalfSums } from '../store/contribution-tables.ts'
import { SplitRefusedError } from './errors.ts'
import { runOf } from './run.ts'
import type { Asked, HelperDependencies } from './run.ts'

/**
 * Gives our half of the sums out: once for a version, and to the run that made it as often as it
 * asks.
 *
 * @param reports how many the leader has added
 * @throws {SplitRefusedError}
 */
export async function giveSums(
  { reports, ...asked }: Asked & { reports: number },
  dependencies: HelperDependencies,
): Promise<HalfSums> {
  const { db, now, runs } = dependencies
  const [before] = await db.select().from(helpedCounts).where(given(asked))
  if (before?.sums) return before.sums
  const run = runOf(asked, dependencies)
  const sums = run.sums.both()
  const { minGroupSize } = run.version.campaign
  if (!sums || run.sums.reports() !== reports || reports < minGroupSize)
    throw new SplitRefusedError('too-few')
  const { digest, leader } = run
  const kept = await db
    .insert(helpedCounts)
    .values({ digest, leader, run: run.id, sums, givenAt: now() })
    .onConflictDoNothing()
    .returning({ run: helpedCounts.run })
  if (kept.length === 0) throw new SplitRefusedError('given-already')
  runs.delete(run.id)
  return sums
}

/**
 * The leader has put the sums together: ours is erased, and is never given again.
 *
 * @throws {SplitRefusedError} `run-unknown`
 */
export async function forgetSums(
  asked: Asked,
  { db }: Pick<HelperDependencies, 'db'>,
): Promise<void> {
  const erased = await db
    .update(helpedCounts)
    .set({ sums: null })
    .where(given(asked))
    .returning({ run: helpedCounts.run })
  if (erased.length === 0) throw new SplitRefusedError('run-unknown')
}

function given({ run, leader }: Asked) {
  return and(eq(helpedCounts.run, run), eq(helpedCounts.leader, leader))
}
