import { eq } from 'drizzle-orm'
import { expiries } from '../store/schema.ts'
import { checkEnd } from './end-limits.ts'
import { ExpiryChangedError, ExpiryOverError, TamperedError } from './errors.ts'
import type { ExpiryDependencies } from './expiry-dependencies.ts'
import { ownRow } from './row-at.ts'
import { openMembers, sealMembers } from './sealed-members.ts'
import { sureTime } from './sure-time.ts'

/**
 * Moves the end of a group, later or earlier, from the one that the person saw: where another
 * device moved it meanwhile nothing happens. Repeated, it changes nothing more.
 *
 * @throws {ExpiryUnknownError} {NotAllowedError} {ExpiryOverError} {ExpiryChangedError}
 * @throws {EndRefusedError} {ClockDoubtError} {TamperedError}
 */
export async function moveEnd(
  { address, was, until }: { address: string; was: Date; until: Date },
  webId: string,
  { db, keys, clock }: Pick<ExpiryDependencies, 'db' | 'keys' | 'clock'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { row, ...read } = await ownRow({ address, webId }, { db: tx, keys })
    const now = sureTime(clock.judge(read))
    if (row.sealed === null || row.until <= now) throw new ExpiryOverError()
    const members = openMembers(row, { address, keys })
    if (!members) throw new TamperedError()
    if (row.until.getTime() === until.getTime()) return
    if (row.until.getTime() !== was.getTime()) throw new ExpiryChangedError()
    checkEnd(until, { now })
    const sealed = sealMembers(members, { ...row, until }, { address, keys })
    await tx.update(expiries).set({ until, sealed }).where(eq(expiries.id, row.id))
  })
}
