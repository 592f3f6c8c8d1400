import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { links, visits } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/**
 * Sees to it that the pods of some links are visited. One that is to be visited already learns that
 * something was added; where it was left alone for a while it is, unless `anew`, still left alone.
 * Whoever calls holds the links.
 *
 * @returns the lanes in which they are
 */
export async function visitSoon(
  which: SQL | undefined,
  { db, now, anew = false }: { db: Database; now: () => Date; anew?: boolean },
): Promise<Set<string>> {
  const at = now()
  const pods = db
    .select({
      link: links.id,
      lane: links.lane,
      notBefore: sql`${at.toISOString()}::timestamptz`.as('not_before'),
      revision: sql`0`.as('revision'),
      attempts: sql`0`.as('attempts'),
      reason: sql`null`.as('reason'),
    })
    .from(links)
    .where(which)
    .orderBy(links.id)
  const added = { revision: sql`${visits.revision} + 1` }
  const due = await db
    .insert(visits)
    .select(pods)
    .onConflictDoUpdate({
      target: visits.link,
      set: anew ? { ...added, notBefore: at, attempts: 0, reason: null } : added,
    })
    .returning({ lane: visits.lane })
  return new Set(due.map(({ lane }) => lane))
}
