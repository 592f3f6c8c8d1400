import { timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { recorders } from '../store/recorder-table.ts'
import { links } from '../store/schema.ts'
import { RecorderSecretError } from './errors.ts'
import { findRecorders } from './find-recorders.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The recorder whose secret a phone shows. Takes as long for a wrong secret as for a recorder that
 * there is not. What was kept under a former secret of the server is kept under today's from now on.
 *
 * @throws {RecorderSecretError}
 */
export async function checkSecret(
  { id, secret }: { id: string; secret: string | undefined },
  { db, keys }: Pick<RecorderDependencies, 'db' | 'keys'>,
): Promise<Recorder> {
  if (secret === undefined || !uuid.test(id)) throw new RecorderSecretError()
  const [found] = await findRecorders(eq(recorders.id, id), { db })
  const [today = '', ...former] = keys.hashes('recorder', id, secret)
  const kept = found?.recorder.secret ?? ''
  if (found && isSame(today, kept)) return found
  if (!found || !former.some((hash) => isSame(hash, kept))) throw new RecorderSecretError()
  const { recorder, link } = found
  await db.update(recorders).set({ secret: today }).where(eq(recorders.id, id))
  const customer = keys.hash('customer', link.service, id)
  await db.update(links).set({ customer }).where(eq(links.id, link.id))
  return { recorder: { ...recorder, secret: today }, link: { ...link, customer } }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
