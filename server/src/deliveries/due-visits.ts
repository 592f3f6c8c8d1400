import { and, asc, eq, lte, notInArray, sql } from 'drizzle-orm'
import { z } from 'zod'
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

/**
 * Lanes that have something due and are not left alone. Steps through the index from one lane to the
 * next: what it costs grows with the number of servers, not with the number of pods that wait.
 */
export async function dueLanes({ db, now }: Asking): Promise<string[]> {
  const at = now().toISOString()
  const result = await db.execute(sql`
    with recursive found (lane) as (
      (select lane from ${visits} order by lane limit 1)
      union all
      select (select lane from ${visits} where lane > found.lane order by lane limit 1)
      from found where found.lane is not null
    )
    select found.lane from found
    left join ${lanes} on lanes.lane = found.lane
    where (lanes.open_until is null or lanes.open_until <= ${at}::timestamptz)
      and exists (
        select 1 from ${visits}
        where visits.lane = found.lane and visits.not_before <= ${at}::timestamptz
      )`)
  return Found.parse(result).rows.map(({ lane }) => lane)
}

/** Both drivers answer with `{ rows }`, typed differently. */
const Found = z.object({ rows: z.array(z.object({ lane: z.string() })) })
