import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { migrate } from '../migrate.ts'
import type { Database } from '../store.ts'
import { BackupError } from './errors.ts'
import { continueNumbers, migrationsOf } from './tables.ts'
import { withoutIndices } from './without-indices.ts'
import { Heading } from './write-rows.ts'

/** So many rows go in one statement, and are in memory. */
const TOGETHER = 500

/**
 * Puts rows back that `writeRows` wrote, into a database without tables: makes them as they were then,
 * so that later migrations change the rows too. All of it happens, or nothing.
 *
 * @throws {BackupError} when the file is cut off or damaged, or a newer version wrote it
 */
export async function readRows(file: string, { db }: { db: Database }): Promise<void> {
  await pipeline(createReadStream(file), createGunzip(), async (bytes: AsyncIterable<Buffer>) =>
    db.transaction(async (tx) => load(file, linesIn(bytes), tx)),
  ).catch((error: unknown) => {
    const broken = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
    throw broken ? new BackupError(file, 'it is cut off or damaged') : error
  })
}

async function load(file: string, lines: AsyncGenerator<string>, db: Database): Promise<void> {
  const first = await lines.next()
  const { migrations } = Heading.parse(JSON.parse(String(first.value)))
  await migrate({ db }, { only: migrations })
  const made = await migrationsOf(db)
  if (migrations.some((name) => !made.includes(name)))
    throw new BackupError(file, 'a newer version of selfdata wrote it: install that one')
  await withoutIndices(file, { db, fill: async () => fill(file, lines, db) })
}

async function fill(file: string, lines: AsyncGenerator<string>, db: Database): Promise<void> {
  const tables = new Set<string>()
  let portion: Portion = { table: '', rows: [] }
  let count = 0
  let end: number | undefined
  for await (const line of lines) {
    const space = line.indexOf(' ')
    const [table, row] = [line.slice(0, space), line.slice(space + 1)]
    if (table === 'end') {
      end = Number(row)
      break
    }
    if (table !== portion.table || portion.rows.length === TOGETHER) {
      await insert(file, portion, db)
      portion = { table, rows: [] }
    }
    portion.rows.push(row)
    tables.add(table)
    count += 1
  }
  if (end !== count) throw new BackupError(file, 'it is cut off or damaged')
  await insert(file, portion, db)
  for (const table of tables) await continueNumbers(table, db)
}

/** Some rows of one table, as JSON. */
interface Portion {
  table: string
  rows: string[]
}

async function insert(file: string, { table, rows }: Portion, db: Database): Promise<void> {
  if (rows.length === 0) return
  const into = sql.identifier(table)
  const values = `[${rows.join(',')}]`
  const statement = sql`
    insert into ${into} overriding system value
    select * from json_populate_recordset(null::${into}, ${values}::json)`
  await db.execute(statement).catch(() => {
    // Without its cause, which names people.
    throw new BackupError(file, `it is damaged: the table ${table} does not take its rows`)
  })
}

async function* linesIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let held = ''
  for await (const some of bytes) {
    const lines = (held + decoder.decode(some, { stream: true })).split('\n')
    held = lines.pop() ?? ''
    yield* lines
  }
}
