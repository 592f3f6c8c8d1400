import type { DateTime } from '@selfdata/vocab'
import { instantOf } from '../time/date-time.ts'
import { hash } from '../hash.ts'

/**
 * The name of a record within its document, the same on every delivery: its start in UTC and six
 * characters (30 bits) of a hash, such as `20260309T071204Z-k3f9q2`. Parts append `-1`, `-2`, ….
 *
 * What gets corrected later (distance, mode, purpose) must not be in it. `sourceRecordId` is hashed
 * but can be guessed when few are possible: salt card and meter numbers before.
 *
 * @throws {RangeError} when `startTime` has no offset
 */
export function recordFragment({
  source,
  sourceRecordId,
  startTime,
  place = '',
}: {
  source: string
  sourceRecordId?: string
  startTime: DateTime
  /** Code of the stop or place, for sources without ids of their own. */
  place?: string
}): string {
  const start = new Date(instantOf(startTime)).toISOString()
  const identity = sourceRecordId ?? `${start}\n${place}`
  return `${start.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${base32(hash(`${source}\n${identity}`), 6)}`
}

/** The first characters of RFC 4648 base32hex, lower case. */
function base32(bytes: Uint8Array, length: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length }, (_, i) =>
    Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2).toString(32),
  ).join('')
}
