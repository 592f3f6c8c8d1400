import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Place } from './place.ts'

/** Runs a command of the city server, such as `codes`. */
export type Run = (args: readonly string[]) => Promise<string>

/** The city's server, running beside us. */
export interface CityServer {
  /** Ends in `/`. */
  readonly url: string
  /** Runs another command of the server with the same settings; resolves to what it printed. */
  readonly run: Run
}

/** The city server did not start, or a command of it failed; the message ends with what it said. */
export class CityServerError extends Error {
  override readonly name = 'CityServerError'
}

export interface CityServerOptions {
  /** Where its database, its settings and its log are kept; there already. */
  folder: string
  port: number
  /** Ports of this machine that it may speak to. */
  neighbours: readonly number[]
  secret: string
  /** Its further settings, such as the paths of its files. */
  settings: Readonly<Record<string, string>>
}

/** How long the server may take to start, in milliseconds. */
const patience = 120_000

/**
 * Starts the city's server as a process of its own and waits until it is ready.
 *
 * @throws {CityServerError} when it stops before, or takes longer than two minutes
 */
export async function startCityServer(
  options: CityServerOptions,
  { running, signal }: Pick<Place, 'running' | 'signal'>,
): Promise<CityServer> {
  const { folder, port } = options
  const log = join(folder, 'server.log')
  const output = await open(log, 'a')
  // With a channel between us it notices when we are gone, however we went.
  const child = spawn(process.execPath, [commandLine(), 'serve'], {
    env: { ...process.env, ...settings(options) },
    stdio: ['ignore', output.fd, output.fd, 'ipc'],
  })
  running.add(() => stop(child))
  child.channel?.unref()
  await output.close()
  const url = `http://localhost:${port}/`
  await ready(child, { url, log, signal })
  return {
    url,
    run: (args) => run(args, { env: { ...process.env, ...settings(options) }, signal }),
  }
}

function settings({ folder, port, neighbours, secret, settings: more }: CityServerOptions) {
  return {
    NODE_ENV: 'production',
    SELFDATA_PORT: String(port),
    SELFDATA_PUBLIC_URL: `http://localhost:${port}`,
    SELFDATA_DATA: join(folder, 'data'),
    SELFDATA_SECRET: secret,
    SELFDATA_ALLOW_PRIVATE_ADDRESSES: '1',
    SELFDATA_ALLOWED_PORTS: ['443', ...neighbours].join(','),
    ...more,
  }
}

function commandLine(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@selfdata/server'))), 'cli.ts')
}

async function ready(
  child: ChildProcess,
  { url, log, signal }: { url: string; log: string; signal: AbortSignal },
): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && !hasStopped(child)) {
    const answer = await fetch(`${url}ready`, { signal: AbortSignal.timeout(2000) }).catch(() => {})
    await answer?.body?.cancel()
    if (answer?.ok) return
    await wait(100, undefined, { signal })
  }
  await stop(child)
  const said = (await readFile(log, 'utf8')).slice(-2000)
  throw new CityServerError(`Starting the city server failed (see ${log}):\n${said}`)
}

function run(
  args: readonly string[],
  { env, signal }: { env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandLine(), ...args], {
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [printed, said] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', reject)
    child.once('close', (status) => {
      const what = `selfdata ${args.join(' ')}`
      if (status === 0) resolve(printed)
      else reject(new CityServerError(`Running ${what} failed (${status}):\n${said || printed}`))
    })
  })
}

/** Asks it to stop and waits; after ten seconds it is ended. */
async function stop(child: ChildProcess): Promise<void> {
  if (hasStopped(child)) return
  const stopped = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await stopped
  clearTimeout(timer)
}

function hasStopped(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
