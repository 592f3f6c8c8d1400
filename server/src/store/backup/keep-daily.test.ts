import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeDatabase } from '../make-database.ts'
import { migrate } from '../migrate.ts'
import { lanes } from '../schema.ts'
import { keepDaily } from './keep-daily.ts'

let data: string
let client: PGlite
const backups = () => join(data, 'backups')

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'selfdata-daily-'))
  await makeDatabase(join(data, 'database'))
  client = await PGlite.create(join(data, 'database'))
  await migrate({ db: drizzle({ client }) })
})
afterAll(async () => {
  await client.close()
  await rm(data, { recursive: true })
})

/** Keeps the backup of a day; nobody waits for more than the copy. */
async function keep(
  day: number,
  onCopied = () => {},
  { signal } = new AbortController(),
): Promise<boolean> {
  return keepDaily(backups(), {
    database: join(data, 'database'),
    quietly: async (work) => client.runExclusive(work).then(onCopied),
    now: new Date(Date.UTC(2026, 2, day, 12)),
    signal,
  })
}

it('holds what was there when it began, and lets others go on while it is written', async () => {
  const db = drizzle({ client })
  await db.insert(lanes).values({ lane: 'https://before.example' })
  const steps: string[] = []
  let asked = Promise.resolve()
  const kept = keep(1, () => {
    asked = db
      .insert(lanes)
      .values({ lane: 'https://meanwhile.example' })
      .then(() => void steps.push('asked'))
  }).then(() => void steps.push('kept'))
  await kept
  await asked
  expect(steps).toEqual(['asked', 'kept'])
  const rows = gunzipSync(await readFile(join(backups(), '2026-03-01.gz'))).toString()
  expect(rows).toContain('https://before.example')
  expect(rows).not.toContain('https://meanwhile.example')
  expect(rows).toContain('\nend 1\n')
}, 120_000)

it('keeps one of each of the last seven days, whatever else lies there', async () => {
  const written = [2, 3, 4, 5, 6, 7].map((day) => `2026-03-0${day}.gz`)
  for (const name of [...written, 'before-the-move.gz']) await writeFile(join(backups(), name), '')
  expect(await keep(7)).toBe(false)
  expect(await keep(8)).toBe(true)
  const kept = (await readdir(backups())).toSorted()
  expect(kept).toEqual([...written, '2026-03-08.gz', 'before-the-move.gz'])
}, 120_000)

it('leaves nothing behind when it is stopped', async () => {
  const before = await readdir(backups())
  const ending = new AbortController()
  const stopped = keep(9, () => ending.abort(), ending)
  await expect(stopped).rejects.toThrow('aborted')
  expect(await readdir(backups())).toEqual(before)
}, 120_000)
