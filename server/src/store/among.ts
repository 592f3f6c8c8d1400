import { sql } from 'drizzle-orm'
import type { AnyColumn, SQL } from 'drizzle-orm'

/**
 * Whether a column holds one of these ids. However many they are they travel as one value, where
 * the database takes no more than 65,535 of them one by one.
 */
export function among(column: AnyColumn, ids: Iterable<string>): SQL {
  const list = JSON.stringify([...ids])
  return sql`${column} in (select jsonb_array_elements_text(${list}::jsonb)::uuid)`
}
