import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { locksInPostgres } from './lane-locks.ts'
import type { Store } from './store.ts'

/** How a PostgreSQL is reached: an address, or the folder of its socket. */
export type Connection =
  | { connectionString: string }
  | { host: string; user: string; database: string }

/** Connections of one process, beside those of the job queue. */
const CONNECTIONS = 10

/** Opens a real PostgreSQL, which any number of servers and workers may share. */
export async function openPostgres(connection: Connection): Promise<Store> {
  const client = new Pool({ ...connection, max: CONNECTIONS, application_name: 'selfdata' })
  // An idle connection that breaks is replaced at the next query; without a listener it ends us.
  client.on('error', () => {})
  // One in the middle of a transaction has no other listener; whoever asks it next is told.
  client.on('connect', (one) => one.on('error', () => {}))
  await client.query('select 1')
  const lanes = locksInPostgres(connection)
  return {
    kind: 'postgres',
    db: drizzle({ client }),
    queue: { ...connection, max: 4 },
    lanes,
    startUpkeep: () => () => {},
    close: async () => {
      await lanes.close()
      await client.end()
    },
  }
}
