import { eq, sql } from 'drizzle-orm'
import { expiries } from '../store/schema.ts'
import type { ExpiryDependencies } from './expiry-dependencies.ts'
import { ownRow } from './row-at.ts'

/**
 * Ends a group now, whatever the clocks say, and erases its members. What remains for a day after
 * its end is that the address is used up. Ending again changes nothing.
 *
 * @throws {ExpiryUnknownError} {NotAllowedError}
 */
export async function endExpiry(
  { address, webId }: { address: string; webId: string },
  { db, keys }: Pick<ExpiryDependencies, 'db' | 'keys'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { row } = await ownRow({ address, webId }, { db: tx, keys })
    const until = sql`least(${expiries.until}, clock_timestamp())`
    await tx.update(expiries).set({ sealed: null, until }).where(eq(expiries.id, row.id))
  })
}
