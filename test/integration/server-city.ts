import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort, removeFolder } from '@selfdata/lab'
import type { Person } from '@selfdata/lab'
import { testDatabase } from './server-database.ts'

/** A city's server: a process of its own, with a folder of its own. */
export interface City {
  readonly url: string
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** Starts it, again after a kill; its data are those of before. `only` is set this time. */
  start(only?: Readonly<Record<string, string>>): Promise<void>
  /** Ends the process with a signal and waits until it is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
  /** Number of its process. */
  pid(): number | undefined
  /** Everything it wrote to its log so far. */
  log(): string
  /** Loses its data, as when a disk breaks; it is stopped. */
  lose(): Promise<void>
  /** Ends it and removes its folder. */
  remove(): Promise<void>
}

const cli = join(import.meta.dirname, '../../server/src/cli.ts')

/** What a transit operator of the tests declares; its CSV has the columns of `csvOf`. */
export function mobilityService(service: Person, id = 'yelo'): Record<string, unknown> {
  return {
    id,
    name: { fr: 'Yélo', en: 'Yélo' },
    description: { fr: 'Vos validations de transport', en: 'Your transit-card validations' },
    purpose: { fr: 'Vous rendre vos trajets', en: 'To give you your journeys back' },
    webId: service.webId,
    issuer: service.issuer,
    clientId: service.clientId,
    clientSecret: service.clientSecret,
    domain: 'mobility',
    stream: 'validations',
    source: id,
    contact: 'mailto:yelo@example.org',
    timeZone: 'Europe/Paris',
    csv: {
      separator: ';',
      customer: 'client',
      record: 'numero',
      columns: {
        date: { property: 'startTime', format: 'dd/MM/yyyy HH:mm:ss' },
        genre: { property: 'validationKind', codes: { M: 'entry', C: 'transfer' } },
        mode: { property: 'mode', codes: { BUS: 'bus', BATEAU: 'ferry' } },
        ligne: { property: 'line' },
        arret: { property: 'stop' },
        km: { property: 'distanceInMetres', factor: 1000, decimal: ',' },
      },
    },
  }
}

/** What a city declares that takes positions from phones. */
export function phoneService(service: Person): Record<string, unknown> {
  const { csv: _, ...declared } = mobilityService(service, 'phone')
  return {
    ...declared,
    name: { fr: 'Mes trajets', en: 'My trips' },
    purpose: { fr: 'Ranger vos positions dans votre pod', en: 'To put positions into your pod' },
    stream: 'positions',
    modes: ['append'],
  }
}

/** Prepares a server for some services; `start` runs it. */
export async function prepareCity(
  services: readonly Record<string, unknown>[],
  more: Record<string, string> = {},
): Promise<City> {
  const database = 'SELFDATA_DB' in more ? undefined : await testDatabase()
  const { folder, env } = await settingsFor(services, { ...database?.env, ...more })
  const url = `http://localhost:${env.SELFDATA_PORT}`
  let child: ChildProcess | undefined
  let log = ''
  const city: City = {
    url,
    folder,
    env,
    pid: () => child?.pid,
    log: () => log,
    start: async (only = {}) => {
      const all = { ...process.env, ...env, ...only }
      child = spawn(process.execPath, [cli, 'serve'], { env: all })
      child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
      child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()))
      const started = child
      const said = once(child, 'close')
      await untilReady(url, started).catch(async (error: unknown) => {
        // Nobody else would end it; and its last words may come after it is gone.
        started.kill('SIGKILL')
        await Promise.race([said, wait(5000)])
        throw new Error(`Starting the city's server failed:\n${log}`, { cause: error })
      })
    },
    kill: async (signal) => {
      const running = child
      if (!running || running.exitCode !== null || running.signalCode !== null)
        return running?.exitCode ?? null
      const gone = once(running, 'exit')
      running.kill(signal)
      const [status] = await gone
      return status
    },
    lose: async () => {
      await removeFolder(env.SELFDATA_DATA)
      await database?.lose()
    },
    remove: async () => {
      // In good order, so that a PostgreSQL of its own ends too.
      await city.kill('SIGTERM')
      await database?.remove()
      await removeFolder(folder)
    },
  }
  return city
}

/** A folder, and settings that keep everything in it. */
async function settingsFor(
  services: readonly Record<string, unknown>[],
  more: Readonly<Record<string, string>>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-city-'))
  // PostgreSQL runs as a user of its own when the tests run as root.
  await chmod(folder, 0o755)
  const declared = join(folder, 'services.json')
  await writeFile(declared, JSON.stringify({ services }))
  const env = {
    SELFDATA_PORT: String(await freePort()),
    SELFDATA_DATA: join(folder, 'data'),
    SELFDATA_SERVICES: declared,
    SELFDATA_SECRET: 'a secret of the tests with forty characters',
    SELFDATA_ALLOW_PRIVATE_ADDRESSES: '1',
    SELFDATA_SWEEP_SECONDS: '1',
    ...more,
  }
  return { folder, env }
}

/** Prepares a server and starts it. */
export async function startCity(
  services: readonly Record<string, unknown>[],
  more: Record<string, string> = {},
): Promise<City> {
  const city = await prepareCity(services, more)
  await city.start()
  return city
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + 90_000
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error('It ended')
    const ready = await fetch(`${url}/ready`).catch(() => undefined)
    if (ready?.ok) return
    await wait(100)
  }
  throw new Error('It is not ready after 90 s')
}

/** Runs the command line, with the city's settings. */
export async function selfdata(
  city: City,
  ...args: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, ...city.env, SELFDATA_PUBLIC_URL: city.url, LC_ALL: 'C.UTF-8' },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  // Not when it ends: what it printed may still be on its way to us.
  const [code] = await once(child, 'close')
  return { code, out, err }
}
