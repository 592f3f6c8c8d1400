import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { openEmbedded } from '../open-embedded.ts'
import { batches, deliveries, lanes, links, staffActs } from '../schema.ts'
import type { Database, Store } from '../store.ts'
import { ownDatabase } from '../testing/own-database.ts'
import { readRows } from './read-rows.ts'
import { tablesOf } from './tables.ts'
import { writeRows } from './write-rows.ts'

const from = ownDatabase()
const record = 'a quote " a line\n a back \\ a tab\t é 😀 end 7'
const [link, batch] = [crypto.randomUUID(), crypto.randomUUID()]
let to: Store
let folder: string
let file: string

beforeAll(async () => {
  to = await openEmbedded()
  folder = await mkdtemp(join(tmpdir(), 'selfdata-rows-'))
  file = join(folder, 'backup')
  await fill(from.db)
  await writeRows(file, from)
})
beforeEach(async () => {
  await to.db.execute(sql`drop schema public cascade`)
  await to.db.execute(sql`create schema public`)
})
afterAll(async () => {
  await to.close()
  await rm(folder, { recursive: true })
})

it('brings every row of every table back as it was', async () => {
  await readRows(file, to)
  const there = await contentOf(to.db)
  expect(there).toEqual(await contentOf(from.db))
  expect(there.get('deliveries')).toHaveLength(1201)
  expect(await to.db.select({ record: deliveries.record }).from(deliveries).limit(1)).toEqual([
    { record },
  ])
})

it('makes every index and reference again', async () => {
  await readRows(file, to)
  const made = await indicesOf(to.db)
  expect(made).toEqual(await indicesOf(from.db))
  expect(made).toContainEqual(expect.stringContaining('FOREIGN KEY'))
  expect(made).toContainEqual(expect.stringContaining('deliveries_of_link'))
})

it('lets numbers go on where they were, and the audit only grow', async () => {
  await readRows(file, to)
  const [next] = await to.db.insert(deliveries).values(waiting('next')).returning()
  expect(next?.id).toBe(1202)
  const [act] = await to.db.insert(staffActs).values(did).returning()
  expect(act?.id).toBe(2)
  await expect(to.db.delete(staffActs)).rejects.toThrow('Failed query')
})

it('leaves nothing beside when it cannot put the file in its place', async () => {
  const place = join(folder, 'place')
  await mkdir(join(place, 'taken'), { recursive: true })
  await expect(writeRows(place, from)).rejects.toThrow('rename')
  expect((await readdir(folder)).filter((name) => name.includes('part'))).toEqual([])
})

it('puts nothing back of a file that is cut off, or has lost lines', async () => {
  const cut = join(folder, 'cut')
  const bytes = await readFile(file)
  await writeFile(cut, bytes.subarray(0, bytes.length / 2))
  await expect(readRows(cut, to)).rejects.toThrow(`Restoring from ${cut} failed: it is cut off`)
  const lines = gunzipSync(bytes).toString().split('\n')
  for (const kept of [lines.toSpliced(1, 1), lines.toSpliced(-3, 1), lines.slice(0, -2)]) {
    await writeFile(cut, gzipSync(kept.join('\n')))
    await expect(readRows(cut, to)).rejects.toThrow(/damaged/)
  }
  const orphaned = lines.filter((line) => !line.startsWith('links '))
  await writeFile(cut, gzipSync(orphaned.join('\n').replace(/end (\d+)\n$/, endLess)))
  await expect(readRows(cut, to)).rejects.toThrow('rows are missing that others point to')
  expect(await tablesOf(to.db)).toEqual([])
})

const endLess = (_: string, rows: string) => `end ${Number(rows) - 1}\n`

it('refuses a file of a newer version, and says so', async () => {
  const newer = join(folder, 'newer')
  const heading = { selfdata: 'backup', migrations: ['0001-begin.sql', '9999-later.sql'] }
  await writeFile(newer, gzipSync(`${JSON.stringify(heading)}\nend 0\n`))
  await expect(readRows(newer, to)).rejects.toThrow('a newer version of selfdata wrote it')
  expect(await tablesOf(to.db)).toEqual([])
})

const at = new Date('2026-03-09T07:12:04.123Z')
const did = { at, who: 'staff-1', act: 'replayed' } as const
const waiting = (text: string) => ({ batch, link, record: text, name: '', queuedAt: at })

async function fill(db: Database): Promise<void> {
  const who = { service: 'yelo', customer: 'hash', webId: 'https://pod.example/me' } as const
  const where = { storage: 'https://pod.example/', lane: 'https://pod.example', since: at } as const
  await db.insert(links).values({ id: link, ...who, ...where, claim: 'owner', state: 'open' })
  const read = { readAt: at, begunAt: at } as const
  const refusals = [{ line: 3, field: 'é', reason: { fr: 'trop long', en: 'too long' } }]
  const handed = { id: batch, service: 'yelo', key: 'k', state: 'accepted', refusals } as const
  await db.insert(batches).values({ ...handed, ...read })
  const many = Array.from({ length: 1200 }, (_, number) => waiting(`${number}`))
  await db.insert(deliveries).values([waiting(record), ...many])
  await db.insert(lanes).values({ lane: 'https://pod.example', failures: 2, openUntil: at })
  await db.insert(staffActs).values(did)
}

const Rows = z.object({ rows: z.array(z.object({ row: z.string() })) })

async function indicesOf(db: Database): Promise<string[]> {
  const found = await db.execute(sql`
    select pg_get_indexdef(indexrelid) as row from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace
    union all
    select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace
    order by 1`)
  return Rows.parse(found).rows.map(({ row }) => row)
}

async function contentOf(db: Database): Promise<Map<string, string[]>> {
  const content = new Map<string, string[]>()
  for (const table of ['migrations', ...(await tablesOf(db))]) {
    // When a migration was run is not of the data.
    const row = table === 'migrations' ? sql`name as row` : sql`row_to_json(one.*)::text as row`
    const found = await db.execute(sql`select ${row} from ${sql.identifier(table)} one order by 1`)
    content.set(
      table,
      Rows.parse(found).rows.map((one) => one.row),
    )
  }
  return content
}
