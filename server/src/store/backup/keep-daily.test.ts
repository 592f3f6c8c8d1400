import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../testing/own-database.ts'
import { keepDaily } from './keep-daily.ts'

const store = ownDatabase()
const { signal } = new AbortController()
let folder: string

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'selfdata-daily-')), 'backups')
})
afterAll(async () => rm(dirname(folder), { recursive: true }))

it('keeps one backup of each of the last seven days, whatever else lies there', async () => {
  const on = async (day: number) =>
    keepDaily(folder, { db: store.db, now: new Date(Date.UTC(2026, 2, day, 12)), signal })
  for (let day = 1; day <= 6; day += 1) await on(day)
  await on(6)
  // What an earlier version wrote counts as well; what somebody laid there does not.
  await writeFile(join(folder, '2026-02-28.tar.gz'), '')
  await writeFile(join(folder, 'before-the-move.gz'), '')
  await on(7)
  const kept = (await readdir(folder)).toSorted()
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-03-0${day}.gz`)
  expect(kept).toEqual([...days, 'before-the-move.gz'])
})
