import { and, count, gt, inArray, isNotNull } from 'drizzle-orm'
import { KeyReusedError } from '../records/errors.ts'
import { expiries } from '../store/schema.ts'
import type { Expiry } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { addressesOf } from './address.ts'
import { checkEnd } from './end-limits.ts'
import { ExpiryOverError, TooManyExpiriesError } from './errors.ts'
import type { ExpiryDependencies } from './expiry-dependencies.ts'
import { openMembers, sealMembers } from './sealed-members.ts'
import { sureTime } from './sure-time.ts'

/** So many of one person may run at a time, and so many may begin in an hour. */
const RUNNING = 1000
const HOURLY = 100
const HOUR = 3600

export interface NewExpiry {
  members: readonly string[]
  until: Date
  /** Chosen by the caller: the same key is the same group, however often it is sent. */
  key: string
}

/**
 * Begins a group that lists its members until a moment.
 *
 * @returns its address, and whether it began just now
 * @throws {EndRefusedError} {TooManyExpiriesError} {ClockDoubtError}
 * @throws {KeyReusedError} when the key began another group, {ExpiryOverError} when that has ended
 */
export async function beginExpiry(
  { members, until, key }: NewExpiry,
  webId: string,
  { db, keys, clock }: ExpiryDependencies,
): Promise<{ address: string; fresh: boolean }> {
  const now = sureTime(await clock.ask())
  const candidates = addressesOf(webId, key, keys)
  return db.transaction(async (tx) => {
    const mine = await theOneOf(candidates, { db: tx, keys })
    if (mine) return { address: repeated(mine, { members, until, keys, now }), fresh: false }
    checkEnd(until, { now })
    await checkNumber(keys.hashes('subject', webId), { db: tx, now })
    const [address = ''] = candidates
    const id = keys.hash('expiry', address)
    const frame = { id, owner: keys.hash('subject', webId), until, begunAt: now }
    const sealed = sealMembers(members, frame, { address, keys })
    const begun = await tx
      .insert(expiries)
      .values({ ...frame, sealed })
      .onConflictDoNothing()
      .returning({ id: expiries.id })
    if (begun.length > 0) return { address, fresh: true }
    // The same request at the same time: the other was first.
    const other = await theOneOf(candidates, { db: tx, keys })
    if (!other) throw new ExpiryOverError()
    return { address: repeated(other, { members, until, keys, now }), fresh: false }
  })
}

interface Found {
  address: string
  row: Expiry
}

async function theOneOf(
  addresses: readonly string[],
  { db, keys }: Pick<ExpiryDependencies, 'keys'> & { db: Database },
): Promise<Found | undefined> {
  for (const address of addresses) {
    const [row] = await db
      .select()
      .from(expiries)
      .where(inArray(expiries.id, keys.hashes('expiry', address)))
    if (row) return { address, row }
  }
  return undefined
}

/** The address of a group that this key began before, when it is still what is asked for. */
function repeated(
  { address, row }: Found,
  {
    members,
    until,
    keys,
    now,
  }: Pick<NewExpiry, 'members' | 'until'> & Pick<ExpiryDependencies, 'keys'> & { now: Date },
): string {
  if (row.sealed === null || row.until <= now) throw new ExpiryOverError()
  const same =
    JSON.stringify(openMembers(row, { address, keys })) === JSON.stringify(members) &&
    row.until.getTime() === until.getTime()
  if (!same) throw new KeyReusedError()
  return address
}

async function checkNumber(
  owners: string[],
  { db, now }: { db: Database; now: Date },
): Promise<void> {
  const mine = inArray(expiries.owner, owners)
  const [running] = await db
    .select({ count: count() })
    .from(expiries)
    .where(and(mine, isNotNull(expiries.sealed)))
  const anHourAgo = new Date(now.getTime() - HOUR * 1000)
  const [lately] = await db
    .select({ count: count() })
    .from(expiries)
    .where(and(mine, gt(expiries.begunAt, anHourAgo)))
  if ((running?.count ?? 0) >= RUNNING || (lately?.count ?? 0) >= HOURLY)
    throw new TooManyExpiriesError(HOUR)
}
