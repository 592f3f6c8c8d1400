import { asc, eq } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { recorders } from '../store/recorder-table.ts'
import { links } from '../store/schema.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'

/** Recorders with their links, the oldest first. */
export async function findRecorders(
  which: SQL | undefined,
  { db }: Pick<RecorderDependencies, 'db'>,
): Promise<Recorder[]> {
  return db
    .select({ recorder: recorders, link: links })
    .from(recorders)
    .innerJoin(links, eq(links.id, recorders.link))
    .where(which)
    .orderBy(asc(recorders.madeAt))
}
