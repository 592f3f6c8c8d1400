import { sql } from 'drizzle-orm'
import type { Database } from '../store/store.ts'

/** Any number, as long as it is always the same. */
const TURN = 7_205_414

/**
 * Runs a transaction in which nobody else adds to the register: of two campaigns at once that must
 * not both be there, the second sees the first.
 */
export async function addingToRegister<T>(
  { db }: { db: Database },
  task: (tx: Database) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${TURN})`)
    return task(tx)
  })
}
