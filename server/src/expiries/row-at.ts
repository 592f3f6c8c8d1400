import { inArray } from 'drizzle-orm'
import { databaseClocks } from '../clock/clock-watch.ts'
import type { DatabaseClocks } from '../clock/clock-watch.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { expiries } from '../store/schema.ts'
import type { Expiry } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { isAddress } from './address.ts'
import { ExpiryUnknownError } from './errors.ts'
import type { ExpiryDependencies } from './expiry-dependencies.ts'

/** What is kept of a group, and what the clocks of the database said when it was read. */
export interface FoundRow extends DatabaseClocks {
  row: Expiry
}

type Reading = Pick<ExpiryDependencies, 'keys'> & { db: Database }

/** What is kept of the group at an address. */
export async function rowAt(address: string, { db, keys }: Reading): Promise<FoundRow | undefined> {
  if (!isAddress(address, keys)) return undefined
  const [found] = await select(address, { db, keys })
  return found
}

/**
 * The same of the caller's own group, held until the transaction ends: two devices take turns.
 *
 * @throws {ExpiryUnknownError} when nothing is kept
 * @throws {NotAllowedError} when another person began it
 */
export async function ownRow(
  { address, webId }: { address: string; webId: string },
  { db, keys }: Reading,
): Promise<FoundRow> {
  const found = isAddress(address, keys)
    ? (await select(address, { db, keys }).for('update'))[0]
    : undefined
  if (!found) throw new ExpiryUnknownError()
  if (!keys.hashes('subject', webId).includes(found.row.owner))
    throw new NotAllowedError('Changing an expiry failed: somebody else began it')
  return found
}

function select(address: string, { db, keys }: Reading) {
  return db
    .select({ row: expiries, ...databaseClocks })
    .from(expiries)
    .where(inArray(expiries.id, keys.hashes('expiry', address)))
}
