import type { Config } from '../../config.ts'
import { checkBegin } from './check-begin.ts'
import { openEmpty } from './open-empty.ts'
import { readRows } from './read-rows.ts'

/**
 * Puts a database back from a file, whichever database wrote it. What was waiting then is delivered
 * again, which changes nothing where it was delivered since; links made since are lost.
 *
 * @throws {NotEmptyError} when there is one already and it is not to be replaced
 * @throws {BackupError} when the file is none, or not whole: the database stays as it was
 */
export async function restore(
  file: string,
  { replace }: { replace: boolean },
  place: Pick<Config, 'data' | 'database'>,
): Promise<void> {
  await checkBegin(file)
  const { store, undo } = await openEmpty(place, { replace })
  await readRows(file, store).catch(async (error: unknown) => {
    await undo()
    throw error
  })
  await store.close()
}
