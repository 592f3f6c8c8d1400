import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Store } from './store.ts'

const folder = join(import.meta.dirname, 'migrations')

/** Only one process migrates at a time; any number will do, as long as it is always the same. */
const TURN = 7_205_413

/**
 * Brings the tables up to date: runs each file of `migrations/` that was not run yet, in the order
 * of their names, each in a transaction with the note that it was run.
 *
 * @param how with `only`, no others than those: tables of an older version
 */
export async function migrate(
  { db }: Pick<Store, 'db'>,
  { only }: { only?: readonly string[] } = {},
): Promise<string[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.sql') && (only?.includes(name) ?? true))
    .toSorted()
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${TURN})`)
    await tx.execute(
      sql`create table if not exists migrations (name text primary key, run_at timestamptz not null default now())`,
    )
    const done: string[] = []
    for (const name of names) {
      const noted = await tx.execute(
        sql`insert into migrations (name) values (${name}) on conflict do nothing returning name`,
      )
      if (!isNonEmpty(noted)) continue
      const statements = await readFile(join(folder, name), 'utf8')
      for (const statement of statements.split(/;\s*$/m))
        if (statement.trim()) await tx.execute(sql.raw(statement))
      done.push(name)
    }
    return done
  })
}

/** Both drivers answer with `{ rows }`, typed differently. */
function isNonEmpty(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('rows' in result)) return false
  return Array.isArray(result.rows) && result.rows.length > 0
}
