import { access, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../store.ts'
import { writeRows } from './write-rows.ts'

const KEPT = 7

/** Writes the backup of today into a folder, where it is not there yet; the last seven are kept. */
export async function keepDaily(
  folder: string,
  { db, now, signal }: { db: Database; now: Date; signal: AbortSignal },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const today = join(folder, `${now.toISOString().slice(0, 10)}.gz`)
  const made = await access(today).then(
    () => true,
    () => false,
  )
  if (made) return
  await writeRows(today, { db, signal })
  const names = (await readdir(folder)).filter((name) => /^\d{4}-\d\d-\d\d\.(tar\.)?gz$/.test(name))
  for (const name of names.toSorted().slice(0, -KEPT)) await rm(join(folder, name))
}
