import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import { deliveries } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** How many records of a batch are no longer in the outbox. */
export interface Gone {
  batch: string
  count: number
}

/** Takes records out of the outbox; the database counts them, however many there are. */
export async function deleteDeliveries(which: SQL | undefined, db: Database): Promise<Gone[]> {
  // Without a condition it would be everybody's.
  if (!which) throw new TypeError('Deleting deliveries failed: it was not said which')
  const result = await db.execute(sql`
    with gone as (delete from ${deliveries} where ${which} returning batch)
    select batch, count(*)::integer as count from gone group by batch`)
  return Found.parse(result).rows
}

/** How many they are in all. */
export function countOf(gone: readonly Gone[]): number {
  return gone.reduce((sum, { count }) => sum + count, 0)
}

/** Both drivers answer with `{ rows }`, typed differently. */
const Found = z.object({ rows: z.array(z.object({ batch: z.string(), count: z.number() })) })
