import { join } from 'node:path'
import type { Config } from '../config.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'
import { openPostgres } from './open-postgres.ts'
import { startOwnPostgres } from './own-postgres.ts'
import type { Store } from './store.ts'

/** Opens the database that the settings name and brings its tables up to date. */
export async function openStore(config: Pick<Config, 'data' | 'database'>): Promise<Store> {
  const store = await openUnchanged(config)
  await migrate(store)
  return store
}

/** Opens the database that the settings name as it is, be it of an older version, or empty. */
export async function openUnchanged({
  data,
  database,
}: Pick<Config, 'data' | 'database'>): Promise<Store> {
  if (database.kind === 'pglite') return openEmbedded(data)
  if (database.kind === 'postgres') return openPostgres({ connectionString: database.url })
  const own = await startOwnPostgres(join(data, 'postgres'))
  const store = await openPostgres(own.connection)
  return {
    ...store,
    close: async () => {
      await store.close()
      await own.stop()
    },
  }
}
