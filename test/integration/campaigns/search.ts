import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbedded } from '../../../server/src/store/open-embedded.ts'
import { openPostgres } from '../../../server/src/store/open-postgres.ts'
import type { Instance } from './instances.ts'

/**
 * Everything an instance keeps, as text: each row of each table, its log, and every byte of its
 * folder, where a database may still hold what it was told to forget. The server is stopped.
 */
export async function everythingOf({ server }: Instance): Promise<Map<string, string>> {
  const found = new Map([['log', server.log()]])
  for (const [table, rows] of await tablesOf(server)) found.set(`table ${table}`, rows)
  for (const path of await readdir(server.folder, { recursive: true, withFileTypes: true })) {
    // What the test wrote itself: the members of the cooperative stand in it, by their WebIDs.
    if (!path.isFile() || path.name === 'campaigns.json') continue
    const file = join(path.parentPath, path.name)
    found.set(file.slice(server.folder.length), await readFile(file, 'latin1'))
  }
  return found
}

/** Where any of some words stands. */
export function placesOf(
  words: readonly string[],
  everything: ReadonlyMap<string, string>,
): string[] {
  return [...everything].flatMap(([place, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${place}: ${word}`),
  )
}

async function tablesOf({ env }: Instance['server']): Promise<[string, string][]> {
  const { DATABASE_URL: connectionString, SELFDATA_DATA: folder } = env
  const store = connectionString
    ? await openPostgres({ connectionString })
    : await openEmbedded(folder)
  try {
    const names = rowsIn(
      await store.db.execute(
        `select table_schema as schema, table_name as name from information_schema.tables
         where table_schema not in ('pg_catalog', 'information_schema')`,
      ),
    )
    const dumped: [string, string][] = []
    for (const { schema, name } of names) {
      const rows = rowsIn(await store.db.execute(`select * from "${schema}"."${name}"`))
      dumped.push([`${schema}.${name}`, JSON.stringify(rows)])
    }
    return dumped
  } finally {
    await store.close()
  }
}

function rowsIn(result: unknown): Record<string, string>[] {
  return (result as { rows: Record<string, string>[] }).rows
}
