import type { Config } from '../config.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'
import { openPostgres } from './open-postgres.ts'
import type { Store } from './store.ts'

/** Opens the database that the settings name and brings its tables up to date. */
export async function openStore({
  data,
  databaseUrl,
}: Pick<Config, 'data' | 'databaseUrl'>): Promise<Store> {
  const store = databaseUrl ? await openPostgres(databaseUrl) : await openEmbedded(data)
  await migrate(store)
  return store
}
