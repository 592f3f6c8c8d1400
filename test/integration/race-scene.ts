import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeFolder } from '@selfdata/lab'
import { migrate } from '../../server/src/store/migrate.ts'
import { openPostgres } from '../../server/src/store/open-postgres.ts'
import type { Connection } from '../../server/src/store/open-postgres.ts'
import { startOwnPostgres } from '../../server/src/store/own-postgres.ts'
import { batches, deliveries, links, visits } from '../../server/src/store/schema.ts'
import type { Delivery, Link, Visit } from '../../server/src/store/schema.ts'
import type { Database } from '../../server/src/store/store.ts'
import { testDatabase } from './server-database.ts'

/** A PostgreSQL with our tables: real, because only there two transactions can run into each other. */
export async function raceDatabase(): Promise<{ db: Database; close: () => Promise<void> }> {
  const { connection, end } = await connected()
  const store = await openPostgres(connection)
  await migrate(store)
  const close = async () => {
    await store.close()
    await end()
  }
  return { db: store.db, close }
}

async function connected(): Promise<{ connection: Connection; end: () => Promise<void> }> {
  if (process.env.SELFDATA_TEST_DATABASE_URL) {
    const { env, remove } = await testDatabase()
    return { connection: { connectionString: env.DATABASE_URL ?? '' }, end: remove }
  }
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-races-'))
  await chmod(folder, 0o755)
  const own = await startOwnPostgres(join(folder, 'postgres'))
  const end = async () => {
    await own.stop()
    await removeFolder(folder)
  }
  return { connection: own.connection, end }
}

/** What waits and what was set aside for a few people, of three batches. */
export interface Scene {
  links: Link[]
  /** By link, what a worker carries. */
  carried: { link: Link; visit: Visit; rows: Delivery[] }[]
  /** Batches that nothing is added to any more. */
  accepted: string[]
  /** A batch that is read, with records of everybody, and who reads it. */
  reading: { batch: string; reader: string; service: string }
}

const PEOPLE = 6
const EACH = 30

/** What is read still was not set aside yet. */
function isSetAside(number: number, person: number): boolean {
  return number % 2 === 1 && (number + person) % 3 !== 2
}

/** Fills the database for one round; each round is a service of its own. */
export async function setScene(service: string, { db }: { db: Database }): Promise<Scene> {
  const now = new Date()
  const reader = crypto.randomUUID()
  const accepted = { id: crypto.randomUUID(), service, state: 'accepted' as const }
  const times = { readAt: now, begunAt: now }
  const told = [
    { ...accepted, ...times, key: 'first' },
    { ...accepted, ...times, key: 'second', id: crypto.randomUUID() },
    { ...times, id: crypto.randomUUID(), service, key: 'third', state: 'reading' as const, reader },
  ]
  await db.insert(batches).values(told)
  const held = await db.insert(links).values(people(service, now)).returning()
  const rows = await db
    .insert(deliveries)
    .values(
      held.flatMap(({ id: link }, person) =>
        Array.from({ length: EACH }, (_, number) => ({
          batch: told[(number + person) % 3]?.id ?? '',
          link,
          record: JSON.stringify({
            fragment: `r${number % 10}`,
            startTime: '2026-03-02T06:01:00+01:00',
            fields: {},
          }),
          name: `r${number % 10}`,
          state: isSetAside(number, person) ? ('dead' as const) : ('waiting' as const),
          queuedAt: now,
        })),
      ),
    )
    .returning()
  const batch = told[2]?.id ?? ''
  const ready = rows.filter((row) => row.state === 'waiting' && row.batch !== batch)
  // Half of the pods are visited already.
  const half = held.slice(0, PEOPLE / 2)
  const due = half.map(({ id: link, lane }) => ({ link, lane, notBefore: now }))
  const visited = await db.insert(visits).values(due).returning()
  const carried = half.flatMap((link) => {
    const visit = visited.find((one) => one.link === link.id)
    return visit ? [{ link, visit, rows: ready.filter((row) => row.link === link.id) }] : []
  })
  const taken = told.slice(0, 2).map(({ id }) => id)
  return { links: held, carried, accepted: taken, reading: { batch, reader, service } }
}

/** Two links each: who ends a service ends both of them. */
function people(service: string, since: Date): (typeof links.$inferInsert)[] {
  return Array.from({ length: PEOPLE }, (_, number) => ({
    id: crypto.randomUUID(),
    service,
    customer: `${service} ${number}`,
    webId: `https://people.example/${service}/${Math.floor(number / 2)}#me`,
    storage: `https://pods.example/${service}/${number}/`,
    lane: 'https://pods.example',
    claim: 'owner',
    state: 'open',
    since,
  }))
}
