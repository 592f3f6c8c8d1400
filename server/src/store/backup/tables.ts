import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../store.ts'

/** Which migrations were run, which whoever puts a backup back runs first. */
const NOT_DATA = 'migrations'

/** Both drivers answer with `{ rows }`, typed differently. */
const Tables = z.object({
  rows: z.array(z.object({ name: z.string(), needs: z.array(z.string()).nullable() })),
})
const Names = z.object({ rows: z.array(z.object({ name: z.string() })) })

/** Names of all tables that hold data, each after those that its rows point to. */
export async function tablesOf(db: Database): Promise<string[]> {
  const found = await db.execute(sql`
    select relname as name, (
      select json_agg(distinct confrelid::regclass::text) from pg_constraint
      where conrelid = pg_class.oid and contype = 'f' and confrelid <> conrelid
    ) as needs
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> ${NOT_DATA}
    order by relname`)
  const left = new Map(Tables.parse(found).rows.map(({ name, needs }) => [name, needs ?? []]))
  const ordered: string[] = []
  while (left.size > 0) {
    const next = [...left].filter(([, needs]) => !needs.some((name) => left.has(name)))
    if (next.length === 0) throw new Error(`Tables point to each other: ${[...left.keys()].join()}`)
    for (const [name] of next) {
      ordered.push(name)
      left.delete(name)
    }
  }
  return ordered
}

/** The migrations that made the tables as they are. */
export async function migrationsOf(db: Database): Promise<string[]> {
  const found = await db.execute(sql`select name from migrations order by name`)
  return Names.parse(found).rows.map(({ name }) => name)
}

/** Lets the numbers that a table gives its rows go on after the highest. */
export async function continueNumbers(table: string, db: Database): Promise<void> {
  const found = await db.execute(sql`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attidentity <> '' and not attisdropped`)
  for (const { name } of Names.parse(found).rows)
    await db.execute(sql`
      select setval(pg_get_serial_sequence(${table}, ${name}), max(${sql.identifier(name)}))
      from ${sql.identifier(table)} having count(*) > 0`)
}
