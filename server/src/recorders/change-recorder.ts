import { eq } from 'drizzle-orm'
import { recorders } from '../store/recorder-table.ts'
import { links } from '../store/schema.ts'
import { newSecret } from './new-secret.ts'
import { ownRecorder } from './own-recorders.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'

/** Which recorder, and whose it should be. */
interface Own {
  id: string
  webId: string
}

/**
 * Pauses a recorder, or lets it go on. What a phone sends meanwhile is taken from it and thrown
 * away: kept there it would come afterwards.
 *
 * @throws {RecorderUnknownError} when it is not theirs
 */
export async function pauseRecorder(
  { paused, ...own }: Own & { paused: boolean },
  { db }: Pick<RecorderDependencies, 'db'>,
): Promise<Recorder> {
  const { recorder, link } = await ownRecorder(own, { db })
  await db.update(recorders).set({ paused }).where(eq(recorders.id, recorder.id))
  return { recorder: { ...recorder, paused }, link }
}

/**
 * Gives a recorder another secret; the former one opens nothing from now on.
 *
 * @throws {RecorderUnknownError} when it is not theirs
 */
export async function renewSecret(
  own: Own,
  { db, keys }: Pick<RecorderDependencies, 'db' | 'keys'>,
): Promise<string> {
  const { recorder } = await ownRecorder(own, { db })
  const plain = newSecret()
  const secret = keys.hash('recorder', recorder.id, plain)
  await db.update(recorders).set({ secret }).where(eq(recorders.id, recorder.id))
  return plain
}

/**
 * Ends a recorder; nothing about it is kept.
 *
 * @throws {RecorderUnknownError} when it is not theirs
 */
export async function endRecorder(
  own: Own,
  { db }: Pick<RecorderDependencies, 'db'>,
): Promise<void> {
  const { link } = await ownRecorder(own, { db })
  await db.delete(links).where(eq(links.id, link.id))
}
