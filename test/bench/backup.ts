import { stat } from 'node:fs/promises'
import { readRows } from '../../server/src/store/backup/read-rows.ts'
import { writeRows } from '../../server/src/store/backup/write-rows.ts'
import { openPostgres } from '../../server/src/store/open-postgres.ts'
import type { Connection } from '../../server/src/store/open-postgres.ts'
import type { Store } from '../../server/src/store/store.ts'

/** What a backup of everything takes, and putting it back into another database. */
export interface BackupTimes {
  backupSeconds: number
  backupMegabytes: number
  restoreSeconds: number
}

/** Writes a backup into a file, and puts it back into a new database of the same PostgreSQL. */
export async function backupTimes(
  { db }: Store,
  { file, connection }: { file: string; connection: Connection },
): Promise<BackupTimes> {
  const backupSeconds = await secondsOf(async () => writeRows(file, { db }))
  await db.execute('create database again')
  const again = await openPostgres({ ...connection, database: 'again' })
  const restoreSeconds = await secondsOf(async () => readRows(file, again)).finally(again.close)
  await db.execute('drop database again')
  const { size } = await stat(file)
  return { backupSeconds, backupMegabytes: Math.round(size / 1e6), restoreSeconds }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return Math.round((performance.now() - begun) / 100) / 10
}
