import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A role as the file that declares the staff says it. */
export type Role =
  | { role: 'reader' | 'operator'; services: 'all' | string[] }
  | { role: 'administrator' }

/** Writes a file that declares staff; the setting that names it. */
export async function staffSetting(
  staff: readonly { id: string; webId: string; roles: Role[]; issuer?: string }[],
  more: { clients?: string[]; hosts?: string[] } = {},
): Promise<{ SELFDATA_STAFF: string }> {
  const file = join(await mkdtemp(join(tmpdir(), 'selfdata-staff-')), 'staff.json')
  await writeFile(file, JSON.stringify({ staff, ...more }))
  return { SELFDATA_STAFF: file }
}
