import { and, asc, eq, lte, min } from 'drizzle-orm'
import { deliveries } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** Links of a lane that have something due, the one that waits longest first. */
export async function dueLinks(
  { lane, most }: { lane: string; most: number },
  { db, now }: { db: Database; now: () => Date },
): Promise<string[]> {
  const rows = await db
    .select({ link: deliveries.link })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.lane, lane),
        eq(deliveries.state, 'waiting'),
        lte(deliveries.notBefore, now()),
      ),
    )
    .groupBy(deliveries.link)
    .orderBy(asc(min(deliveries.id)))
    .limit(most)
  return rows.map(({ link }) => link)
}
