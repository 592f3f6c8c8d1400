import type { ExpiryDependencies } from './expiry-dependencies.ts'
import { ownRow } from './row-at.ts'
import { openMembers } from './sealed-members.ts'
import { sureTime } from './sure-time.ts'

/**
 * Until when a group of the caller lists its members, and whether it still does.
 *
 * @throws {ExpiryUnknownError} {NotAllowedError} {ClockDoubtError}
 */
export async function readEnd(
  { address, webId }: { address: string; webId: string },
  { db, keys, clock }: Pick<ExpiryDependencies, 'db' | 'keys' | 'clock'>,
): Promise<{ until: Date; running: boolean }> {
  return db.transaction(async (tx) => {
    const { row, ...read } = await ownRow({ address, webId }, { db: tx, keys })
    const over = row.until <= sureTime(clock.judge(read))
    return { until: row.until, running: !over && openMembers(row, { address, keys }) !== undefined }
  })
}
