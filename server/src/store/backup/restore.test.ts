import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '../migrate.ts'
import { openStore } from '../open-store.ts'
import { lanes } from '../schema.ts'
import { restore } from './restore.ts'

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

it('takes back what an earlier version packed of its folder, but nothing cut off', async () => {
  const client = await PGlite.create()
  const db = drizzle({ client })
  await migrate({ db })
  await db.insert(lanes).values(lane)
  const packed = await client.dumpDataDir('gzip')
  await client.close()
  const older = await written('older.tar.gz', await packed.bytes())

  await restore(older, { replace: false }, place())
  expect(await lanesNow()).toEqual([lane])

  const cut = await written('cut.tar.gz', (await packed.bytes()).subarray(0, 100_000))
  await expect(restore(cut, { replace: true }, place())).rejects.toThrow('it is cut off or damaged')
  expect(await readdir(join(folder, 'data'))).not.toContainEqual(expect.stringContaining('before'))
}, 120_000)

it.each([
  ['text', 'not a backup', 'it is no backup'],
  ['nothing', '', 'it is no backup'],
  ['dump', 'PGDMP…', 'pg_dump wrote it, so that only a PostgreSQL takes it back'],
])('refuses what is none, or none of this database: %s', async (name, bytes, why) => {
  const file = await written(name, bytes)
  await expect(restore(file, { replace: true }, place())).rejects.toThrow(
    `Restoring from ${file} failed: ${why}`,
  )
})
