import { and, asc, eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { batches, deliveries } from '../store/schema.ts'
import type { Delivery } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** What a visit needs of a record that waits; the rest stays in the database. */
export type Waiting = Pick<Delivery, 'id' | 'record'>

/** So many characters of records, as they wait, are taken along on one visit. */
const CHARACTERS = 2_000_000

/**
 * Records that wait for one link, oldest first, and whether these are all. Only those of accepted
 * batches: one that is still read may yet be taken back.
 *
 * @param most so many records at most
 */
export async function waitingFor(
  link: string,
  { most, db }: { most: number; db: Database },
): Promise<{ rows: Waiting[]; all: boolean }> {
  const stillRead = db.select({ id: batches.id }).from(batches).where(eq(batches.state, 'reading'))
  const some = db
    .select({ id: deliveries.id, record: deliveries.record })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.link, link),
        eq(deliveries.state, 'waiting'),
        // As a value, not as a join: a database that knows its tables badly would look for the
        // records of one pod among all records of a batch, again for each pod.
        sql`${deliveries.batch} <> all (array(${stillRead}))`,
      ),
    )
    .orderBy(asc(deliveries.id))
    .limit(most)
    .as('some')
  // As one row: reading hundreds takes longer than finding them. JSON has no line breaks of its own.
  const [all] = await db
    .select({
      ids: sql<string | null>`string_agg(${some.id}::text, ',' order by ${some.id})`,
      records: sql<string | null>`string_agg(${some.record}, E'\\n' order by ${some.id})`,
    })
    .from(some)
  const ids = all?.ids?.split(',') ?? []
  const records = all?.records?.split('\n') ?? []
  const rows: Waiting[] = []
  let characters = 0
  for (const [index, record] of records.entries()) {
    characters += record.length
    if (rows.length > 0 && characters > CHARACTERS) break
    rows.push({ id: Number(ids[index]), record })
  }
  return { rows, all: rows.length < most && rows.length === records.length }
}

/**
 * The condition that it is one of these. One parameter, whatever their number: naming each would
 * take longer than deleting them.
 */
export function isOneOf(rows: readonly Waiting[]): SQL {
  const numbers = rows.map(({ id }) => id).join(',')
  return sql`${deliveries.id} = any(string_to_array(${numbers}, ',')::bigint[])`
}
