import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, chown, mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Connection } from './open-postgres.ts'
import { postgresProgram } from './postgres-binaries.ts'

const run = promisify(execFile)

/** A PostgreSQL of our own: real, on this machine, reached through a socket only we may use. */
export interface OwnPostgres {
  readonly connection: Connection
  /** Ends it, if it was this process that started it. */
  readonly stop: () => Promise<void>
}

const database = 'selfdata'

/**
 * Starts PostgreSQL in a folder, makes the folder first where there is none, and joins one that is
 * running there already: the database outlives a killed server.
 *
 * It listens on no network. As root it runs as the system's user `postgres`, or as `nobody`
 * where there is none: it must not be root.
 *
 * @throws {NoPostgresError} when none is installed
 */
export async function startOwnPostgres(folder: string): Promise<OwnPostgres> {
  const as = await user()
  const command = async (name: 'initdb' | 'pg_ctl', ...args: string[]) =>
    run(await postgresProgram(name, await versionOf(folder)), args, {
      ...as,
      cwd: tmpdir(),
      env: { ...process.env, LC_ALL: 'C' },
    })
  const socket = await socketFolder(folder, as)
  if ((await versionOf(folder)) === undefined) {
    await ownFolder(folder, as)
    const initial = ['--username=selfdata', '--auth=trust', '--encoding=UTF8', '--no-instructions']
    await command('initdb', '-D', folder, ...initial)
  }
  const connection = { host: socket, user: 'selfdata', database }
  const running = await command('pg_ctl', '-D', folder, 'status').then(
    () => true,
    () => false,
  )
  if (!running) {
    const options = `-k '${socket}' -c listen_addresses='' -c unix_socket_permissions=0777`
    const log = join(folder, 'server.log')
    await command('pg_ctl', '-D', folder, '-w', '-t', '60', '-l', log, '-o', options, 'start')
  }
  await makeDatabase(connection)
  return {
    connection,
    stop: async () => {
      if (!running) await command('pg_ctl', '-D', folder, '-w', '-m', 'fast', 'stop')
    },
  }
}

/** The folder that only we may enter protects the socket in it. */
async function socketFolder(folder: string, as: RunAs): Promise<string> {
  // A socket's path has at most 107 characters: a name of its own in the temporary folder.
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const socket = join(tmpdir(), `selfdata-${name}`)
  await ownFolder(socket, as)
  return socket
}

async function ownFolder(folder: string, { uid, gid }: RunAs): Promise<void> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o700)
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid)
}

interface RunAs {
  uid?: number
  gid?: number
}

async function user(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {}
  return (await idsOf('postgres')) ?? (await idsOf('nobody')) ?? {}
}

async function idsOf(name: string): Promise<RunAs | undefined> {
  const idOf = async (flag: '-u' | '-g') => Number((await run('id', [flag, name])).stdout)
  return Promise.all([idOf('-u'), idOf('-g')]).then(
    ([uid, gid]) => ({ uid, gid }),
    () => undefined,
  )
}

async function makeDatabase(connection: Extract<Connection, { host: string }>): Promise<void> {
  const { Client } = await import('pg')
  const client = new Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

/** The version a folder was made with, which alone can open it; none where there is nothing yet. */
async function versionOf(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )
}
