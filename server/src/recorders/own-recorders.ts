import { and, asc, eq } from 'drizzle-orm'
import { recorders } from '../store/recorder-table.ts'
import { links } from '../store/schema.ts'
import { RecorderUnknownError } from './errors.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'

/** A person's recorders. */
export async function listRecorders(
  webId: string,
  { db }: Pick<RecorderDependencies, 'db'>,
): Promise<Recorder[]> {
  return db
    .select({ recorder: recorders, link: links })
    .from(recorders)
    .innerJoin(links, eq(links.id, recorders.link))
    .where(eq(links.webId, webId))
    .orderBy(asc(recorders.madeAt))
}

/** @throws {RecorderUnknownError} when it is not theirs, or there is none */
export async function ownRecorder(
  { id, webId }: { id: string; webId: string },
  { db }: Pick<RecorderDependencies, 'db'>,
): Promise<Recorder> {
  const [found] = await db
    .select({ recorder: recorders, link: links })
    .from(recorders)
    .innerJoin(links, eq(links.id, recorders.link))
    .where(and(eq(recorders.id, id), eq(links.webId, webId)))
  if (!found) throw new RecorderUnknownError()
  return found
}
