import { fork, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@selfdata/lab'
import type { City } from '../integration/server-city.ts'

const cli = join(import.meta.dirname, '../../server/src/cli.ts')

/** A Solid server in a process of its own. */
export interface SolidProcess {
  readonly baseUrl: string
  /** Processor time it has used so far, in seconds. Linux only; 0 elsewhere. */
  readonly cpuSeconds: () => Promise<number>
  /** When it answered a request last, in milliseconds since 1970. */
  readonly answeredLast: () => Promise<number>
  readonly stop: () => Promise<void>
}

/** Starts a Solid server; `SELFDATA_BENCH_STORAGE=file` keeps documents on disk, as in earnest. */
export async function startSolidProcess(): Promise<SolidProcess> {
  const onDisk = process.env.SELFDATA_BENCH_STORAGE === 'file'
  const folder = onDisk ? await mkdtemp(join(tmpdir(), 'selfdata-bench-')) : ''
  const port = String(await freePort())
  const child = fork(join(import.meta.dirname, 'solid-process.ts'), [port, folder])
  const baseUrl = await new Promise<string>((resolve) => child.once('message', resolve))
  return {
    baseUrl,
    cpuSeconds: async () => cpuOf(child.pid),
    answeredLast: async () =>
      new Promise<number>((resolve) => {
        child.once('message', resolve)
        child.send('when')
      }),
    stop: async () => {
      child.kill()
      if (folder) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A worker beside a city's server. */
export interface Helper {
  readonly child: ChildProcess
  readonly url: string
}

/** Starts a worker on the city's database. */
export async function startHelper(city: City): Promise<Helper> {
  const port = String(await freePort())
  const env = { ...process.env, ...city.env, SELFDATA_PORT: port }
  const child = spawn(process.execPath, [cli, 'work'], { env, stdio: 'ignore' })
  const url = `http://localhost:${port}`
  for (;;) {
    const ready = await fetch(`${url}/ready`).catch(() => undefined)
    if (ready?.ok) return { child, url }
    await wait(100)
  }
}

/** What servers and workers have done so far. */
interface Done {
  /** Requests sent to pods. */
  requests: number
  /** Records brought into pods. */
  delivered: number
}

/** Reads their metrics, which costs them next to nothing. */
export async function doneBy(urls: readonly string[]): Promise<Done> {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()))
  const sum = (line: RegExp) =>
    texts
      .flatMap((text) => [...text.matchAll(line)])
      .reduce((total, [, count]) => total + Number(count), 0)
  return {
    requests: sum(/^selfdata_pod_requests_total\{[^}]*\} (\d+)/gm),
    delivered: sum(/^selfdata_deliveries_total\{[^}]*outcome="delivered"[^}]*\} (\d+)/gm),
  }
}

/**
 * Waits until so many records are in their pods, at most an hour. Asking would keep the server from
 * its work, since it counts what waits: it is asked when the server with the pods has nothing to do.
 */
export async function untilDelivered(
  records: number,
  { urls, solid }: { urls: readonly string[]; solid: Pick<SolidProcess, 'answeredLast'> },
): Promise<Done> {
  const begun = Date.now()
  for (;;) {
    await wait(200)
    const isOver = Date.now() - begun > 3_600_000
    if (!isOver && Date.now() - (await solid.answeredLast()) < 400) continue
    const done = await doneBy(urls)
    if (isOver || done.delivered >= records) return done
  }
}

/** The resident size of the server, in megabytes. Linux only; 0 elsewhere. */
export async function memoryOf({ pid }: Pick<City, 'pid'>): Promise<number> {
  const status = await readFile(`/proc/${pid()}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** The largest resident size of the server since now, in megabytes. Linux only; 0 elsewhere. */
export function watchMemory(city: Pick<City, 'pid'>): () => number {
  let peak = 0
  const look = async () => {
    peak = Math.max(peak, await memoryOf(city))
  }
  const timer = setInterval(() => void look(), 200)
  return () => {
    clearInterval(timer)
    return peak
  }
}

/** Processor time of a process, in seconds, from 100 ticks a second. */
export async function cpuOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
}
