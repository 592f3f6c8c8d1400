import { and, asc, eq, isNull, lte, notInArray, or } from 'drizzle-orm'
import { lanes, visits } from '../store/schema.ts'
import type { Visit } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

interface Asking {
  db: Database
  now: () => Date
}

/** Pods of a lane that are due and not visited already, the one that waits longest first. */
export async function dueVisits(
  { lane, most, except = [] }: { lane: string; most: number; except?: readonly string[] },
  { db, now }: Asking,
): Promise<Visit[]> {
  return db
    .select()
    .from(visits)
    .where(
      and(
        eq(visits.lane, lane),
        lte(visits.notBefore, now()),
        except.length > 0 ? notInArray(visits.link, [...except]) : undefined,
      ),
    )
    .orderBy(asc(visits.notBefore))
    .limit(most)
}

/** Lanes that have something due and are not left alone. */
export async function dueLanes({ db, now }: Asking): Promise<string[]> {
  const rows = await db
    .selectDistinct({ lane: visits.lane })
    .from(visits)
    .leftJoin(lanes, eq(lanes.lane, visits.lane))
    .where(
      and(lte(visits.notBefore, now()), or(isNull(lanes.openUntil), lte(lanes.openUntil, now()))),
    )
  return rows.map(({ lane }) => lane)
}
