import { Client } from 'pg'
import type { Connection } from './open-postgres.ts'

/** Gives a lane back. */
type Release = () => Promise<void>

/** Sees to it that one worker of the whole city holds a lane at a time. */
export interface LaneLocks {
  /** The lane, or nothing when somebody holds it. */
  hold(lane: string): Promise<Release | undefined>
  close(): Promise<void>
}

/** Where there is one process, its memory is enough. */
export function locksInMemory(): LaneLocks {
  const held = new Set<string>()
  return {
    hold: async (lane) => {
      if (held.has(lane)) return undefined
      held.add(lane)
      return async () => void held.delete(lane)
    },
    close: async () => {},
  }
}

/** Any number serves, as long as it is always the same: lanes share the space with other locks. */
const SPACE = 7_205_413

/**
 * Locks of the database's sessions: PostgreSQL gives those of a process that dies back at once. When
 * the connection is lost, another worker may take a lane that we still work in; both then write what
 * is there already, which changes nothing.
 */
export function locksInPostgres(connection: Connection): LaneLocks {
  const here = locksInMemory()
  let session: Promise<Client> | undefined
  const connected = () => {
    const lost = () => {
      // The end of a former one is heard late, when another may have taken its place.
      if (session === mine) session = undefined
    }
    const mine = (session ??= connect(connection, lost))
    mine.catch(lost)
    return mine
  }
  return {
    hold: async (lane) => {
      // A session may take its own lock again, so those of this process are kept apart here.
      const release = await here.hold(lane)
      if (!release) return undefined
      try {
        const client = await connected()
        const { rows } = await client.query<{ held: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, $2)) as held',
          [lane, SPACE],
        )
        if (rows[0]?.held) return async () => unlock(client, lane).finally(release)
      } catch (error) {
        await release()
        throw error
      }
      await release()
      return undefined
    },
    close: async () => {
      const client = await session?.catch(() => undefined)
      await client?.end()
    },
  }
}

async function connect(connection: Connection, lost: () => void): Promise<Client> {
  const client = new Client({ ...connection, application_name: 'selfdata lanes', keepAlive: true })
  client.on('error', lost)
  client.on('end', lost)
  await client.connect()
  return client
}

async function unlock(client: Client, lane: string): Promise<void> {
  // A connection that is gone has given its locks back already.
  await client
    .query('select pg_advisory_unlock(hashtextextended($1, $2))', [lane, SPACE])
    .catch(() => {})
}
