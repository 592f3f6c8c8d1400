import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../open-store.ts'
import { lanes } from '../schema.ts'
import { restore } from './restore.ts'
import { writeRows } from './write-rows.ts'

const lane = { lane: 'https://pod.example', openUntil: null, failures: 3, reason: null }
let folder: string
const place = () => ({ data: join(folder, 'data'), database: { kind: 'pglite' } }) as const
const written = async (name: string, bytes: string | Uint8Array) => {
  const file = join(folder, name)
  await writeFile(file, bytes)
  return file
}
const lanesNow = async () => {
  const { db, close } = await openStore(place())
  return db
    .select()
    .from(lanes)
    .finally(async () => close())
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-restore-'))
})
afterAll(async () => rm(folder, { recursive: true }))

it('leaves the database as it was when the file turns out to be cut off', async () => {
  const file = join(folder, 'city.backup')
  const { db, close } = await openStore(place())
  await db.insert(lanes).values(lane)
  await writeRows(file, { db }).finally(close)
  const cut = await written('cut.backup', (await readFile(file)).subarray(0, -20))
  await expect(restore(cut, { replace: true }, place())).rejects.toThrow('it is cut off or damaged')
  expect(await lanesNow()).toEqual([lane])
  expect(await readdir(join(folder, 'data'))).not.toContainEqual(expect.stringContaining('before'))
}, 120_000)

it.each([
  ['text', 'not a backup'],
  ['nothing', ''],
  ['dump of PostgreSQL', 'PGDMP…'],
  ['packed, but something else', gzipSync('{"other":"backup"}')],
])('refuses what is no backup: %s', async (name, bytes) => {
  const file = await written(name, bytes)
  await expect(restore(file, { replace: true }, place())).rejects.toThrow(
    `Restoring from ${file} failed: it is no backup`,
  )
})
