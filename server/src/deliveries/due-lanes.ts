import { and, eq, isNull, lte, or } from 'drizzle-orm'
import { deliveries, lanes } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** Lanes that have something due and are not left alone. */
export async function dueLanes({ db, now }: { db: Database; now: () => Date }): Promise<string[]> {
  const rows = await db
    .selectDistinct({ lane: deliveries.lane })
    .from(deliveries)
    .leftJoin(lanes, eq(lanes.lane, deliveries.lane))
    .where(
      and(
        eq(deliveries.state, 'waiting'),
        lte(deliveries.notBefore, now()),
        or(isNull(lanes.openUntil), lte(lanes.openUntil, now())),
      ),
    )
  return rows.map(({ lane }) => lane)
}
