import { and, eq } from 'drizzle-orm'
import { recorders } from '../store/recorder-table.ts'
import { links } from '../store/schema.ts'
import { RecorderUnknownError } from './errors.ts'
import { findRecorders } from './find-recorders.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'

/** A person's recorders. */
export async function listRecorders(
  webId: string,
  dependencies: Pick<RecorderDependencies, 'db'>,
): Promise<Recorder[]> {
  return findRecorders(eq(links.webId, webId), dependencies)
}

/** @throws {RecorderUnknownError} when it is not theirs, or there is none */
export async function ownRecorder(
  { id, webId }: { id: string; webId: string },
  dependencies: Pick<RecorderDependencies, 'db'>,
): Promise<Recorder> {
  const mine = and(eq(recorders.id, id), eq(links.webId, webId))
  const [found] = await findRecorders(mine, dependencies)
  if (!found) throw new RecorderUnknownError()
  return found
}
