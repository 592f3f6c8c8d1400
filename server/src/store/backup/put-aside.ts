import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { NotEmptyError } from './errors.ts'
import type { Database } from '../store.ts'

/** Ours, and those of the job queue. */
const schemas = ['public', 'pgboss'] as const

/**
 * Puts the tables that are in a PostgreSQL aside, in schemas whose names say when.
 *
 * @returns what brings them back
 * @throws {NotEmptyError} when there are some and they are not to be replaced
 */
export async function putAside(
  db: Database,
  { replace }: { replace: boolean },
): Promise<() => Promise<void>> {
  if (await isEmpty(db)) return async () => {}
  if (!replace) throw new NotEmptyError('PostgreSQL')
  const names = schemas.map((name) => [name, `${name}_before_${Date.now()}`] as const)
  await db.transaction(async (tx) => {
    for (const [name, aside] of names) await rename(name, aside, tx)
    await tx.execute(sql`create schema public`)
  })
  return async () =>
    db.transaction(async (tx) => {
      await tx.execute(sql`drop schema public cascade`)
      for (const [name, aside] of names) await rename(aside, name, tx)
    })
}

async function rename(from: string, to: string, db: Database): Promise<void> {
  const there = await db.execute(sql`select 1 from pg_namespace where nspname = ${from}`)
  if (Rows.parse(there).rows.length > 0)
    await db.execute(sql`alter schema ${sql.identifier(from)} rename to ${sql.identifier(to)}`)
}

async function isEmpty(db: Database): Promise<boolean> {
  const found = await db.execute(sql`select to_regclass('public.migrations') is null as empty`)
  return Rows.parse(found).rows[0]?.empty === true
}

/** Both drivers answer with `{ rows }`, typed differently. */
const Rows = z.object({ rows: z.array(z.looseObject({ empty: z.boolean().optional() })) })
