import type { Config } from '../../config.ts'
import type { Store } from '../store.ts'
import { openEmpty } from './open-empty.ts'
import { kindOf } from './kind-of.ts'
import { restoreDump, withRowsOfFolder } from './older-backups.ts'
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
  const kind = await kindOf(file, place)
  const filled = async (fill: (store: Store) => Promise<void>) => {
    const { store, undo } = await openEmpty(place, { replace })
    await fill(store).catch(async (error: unknown) => {
      await undo()
      throw error
    })
    await store.close()
  }
  if (kind === 'rows') await filled(async (store) => readRows(file, store))
  else if (kind === 'dump') await filled(async () => restoreDump(file, place))
  else await withRowsOfFolder(file, async (rows) => filled(async (store) => readRows(rows, store)))
}
