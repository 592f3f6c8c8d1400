import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import { batches, deliveries } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** What becomes of records that leave the outbox; their batches count each. */
export type Fate = 'delivered' | 'withdrawn' | 'dropped'

/** How many records left. */
export type Taken = Record<Fate, number>

/**
 * Takes records out of the outbox and counts them in their batches, in one statement: each further
 * one would hold those batches longer, which other visits wait for. Batches are held in one order,
 * so that no two wait for each other; called once in a transaction.
 *
 * @param gone common table expressions, the last of which is `gone` and has `batch` and `fate` of
 *   each record that was deleted
 * @param torn added to what was torn of each batch that something was delivered of
 */
export async function takeOut(
  gone: SQL,
  { db, torn = 0 }: { db: Database; torn?: number },
): Promise<Taken> {
  const result = await db.execute(sql`
    with ${gone},
    counts as (
      select batch,
        count(*) filter (where fate = 'delivered')::integer as delivered,
        count(*) filter (where fate = 'withdrawn')::integer as withdrawn,
        count(*) filter (where fate = 'dropped')::integer as dropped
      from gone group by batch
    ),
    held as materialized (
      select id from ${batches} where id in (select batch from counts)
      order by id for no key update
    ),
    counted as (
      update ${batches} set
        delivered = batches.delivered + counts.delivered,
        withdrawn = batches.withdrawn + counts.withdrawn,
        dropped = batches.dropped + counts.dropped,
        torn = batches.torn + case when counts.delivered > 0 then ${torn}::integer else 0 end
      from counts
      where batches.id = counts.batch and batches.id in (select id from held)
    )
    select coalesce(sum(delivered), 0)::integer as delivered,
      coalesce(sum(withdrawn), 0)::integer as withdrawn,
      coalesce(sum(dropped), 0)::integer as dropped
    from counts`)
  return Found.parse(result).rows[0]
}

/** Takes those out that a condition names, all with one fate; answers how many. */
export async function takeOutWhere(
  which: SQL | undefined,
  fate: Fate,
  { db }: { db: Database },
): Promise<number> {
  // Without a condition it would be everybody's.
  if (!which) throw new TypeError('Taking records out failed: it was not said which')
  const gone = sql`gone as (
    delete from ${deliveries} where ${which} returning batch, ${fate}::text as fate
  )`
  return (await takeOut(gone, { db }))[fate]
}

/** Both drivers answer with `{ rows }`, typed differently. */
const Found = z.object({
  rows: z.tuple([z.object({ delivered: z.number(), withdrawn: z.number(), dropped: z.number() })]),
})
