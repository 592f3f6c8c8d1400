import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Store } from './store.ts'

/** Connections of one process, beside those of the job queue. */
const CONNECTIONS = 10

/** Opens a real PostgreSQL, which any number of servers and workers may share. */
export async function openPostgres(url: string): Promise<Store> {
  const client = new Pool({ connectionString: url, max: CONNECTIONS })
  // An idle connection that breaks is replaced at the next query; without a listener it would end us.
  client.on('error', () => {})
  await client.query('select 1')
  return {
    kind: 'postgres',
    db: drizzle({ client }),
    queue: { connectionString: url, max: 4 },
    run: async (statements) => {
      await client.query(statements)
    },
    close: () => client.end(),
  }
}
