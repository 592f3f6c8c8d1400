import { ExpiryUnknownError, TamperedError } from './errors.ts'
import { isAddress } from './address.ts'
import type { ExpiryDependencies } from './expiry-dependencies.ts'
import { rowAt } from './row-at.ts'
import { openMembers } from './sealed-members.ts'
import { sureTime } from './sure-time.ts'

/**
 * Whom a group lists at this moment: its members until its end, nobody after. Everything that is
 * not plainly right lists nobody: a row that was changed, clocks that disagree, a database that
 * does not answer.
 *
 * @throws {ExpiryUnknownError} when this server never made the address
 * @throws {ClockDoubtError} {TamperedError}
 */
export async function listMembers(
  address: string,
  { db, keys, clock, metrics, log }: ExpiryDependencies,
): Promise<string[]> {
  const answered = (outcome: string) => metrics.groupAnswers.inc({ outcome })
  if (!isAddress(address, keys)) {
    answered('unknown')
    throw new ExpiryUnknownError()
  }
  const found = await rowAt(address, { db, keys })
  if (!found || found.row.sealed === null) {
    answered('over')
    return []
  }
  const judged = clock.judge(found)
  if (!judged.sure) answered('doubt')
  if (found.row.until <= sureTime(judged)) {
    answered('over')
    return []
  }
  const members = openMembers(found.row, { address, keys })
  if (!members) {
    answered('tampered')
    log.error('a row of expiries was changed by somebody else')
    throw new TamperedError()
  }
  answered('listed')
  return members
}
