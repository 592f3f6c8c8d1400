import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../store.ts'
import { migrationsOf, tablesOf } from './tables.ts'

/** So many rows are in memory at a time. */
const TOGETHER = 500

/** Both drivers answer with `{ rows }`, typed differently. */
const Found = z.object({ rows: z.array(z.object({ row: z.string() })) })

/** What the first line of a backup says. */
export const Heading = z.object({ selfdata: z.literal('backup'), migrations: z.array(z.string()) })

/**
 * Writes all rows of a database into a file, as they were at one moment, whole or not at all: a
 * line for each row with the name of its table, as JSON that PostgreSQL made and reads, packed.
 * Whatever speaks PostgreSQL's SQL takes them back.
 *
 * Jobs of the queue stay behind: what waits is known from our own tables, and makes new ones.
 */
export async function writeRows(file: string, { db }: { db: Database }): Promise<void> {
  const part = `${file}.part`
  try {
    await db.transaction(async (tx) => writeLines(part, tx), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function writeLines(file: string, db: Database): Promise<void> {
  const to = createWriteStream(file, { flush: true, mode: 0o600 })
  const closed = new Promise<void>((done) => to.once('close', done))
  try {
    await pipeline(Readable.from(linesOf(db)), createGzip(), to)
  } finally {
    // A file that is given up while it opens is there a moment later.
    await closed
  }
}

async function* linesOf(db: Database): AsyncGenerator<string> {
  const heading = { selfdata: 'backup', migrations: await migrationsOf(db) } as const
  yield `${JSON.stringify(heading satisfies z.infer<typeof Heading>)}\n`
  let rows = 0
  for (const table of await tablesOf(db))
    for await (const some of portionsOf(table, db)) {
      rows += some.length
      yield some.map((row) => `${table} ${row}\n`).join('')
    }
  yield `end ${rows}\n`
}

async function* portionsOf(table: string, db: Database): AsyncGenerator<string[]> {
  await db.execute(sql`
    declare rows_of_table no scroll cursor for
    select row_to_json(one.*)::text as row from ${sql.identifier(table)} one`)
  for (;;) {
    const found = await db.execute(sql.raw(`fetch ${TOGETHER} from rows_of_table`))
    const some = Found.parse(found).rows.map(({ row }) => row)
    if (some.length === 0) break
    yield some
  }
  await db.execute(sql`close rows_of_table`)
}
