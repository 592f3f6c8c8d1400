import { resolve } from 'node:path'
import { intro, note, outro } from '@clack/prompts'
import { defineCommand, runMain } from 'citty'
import { listApps, repository } from '../apps/apps.ts'
import { card } from './card.ts'
import { showSteps } from './show-steps.ts'
import { startTerritory } from './start-territory.ts'
import type { TerritoryOptions } from './territory.ts'

const args = {
  fresh: { type: 'boolean', description: 'Erase the territory of this folder and begin anew' },
  dev: { type: 'boolean', description: 'Serve the sources of the apps, with hot reload' },
  port: { type: 'string', description: 'First of a row of ports: Solid, city, then the apps' },
  folder: { type: 'string', description: 'Where everything is kept', default: '.territory' },
} as const

const command = defineCommand({
  meta: { name: 'npm start --', description: 'Starts a territory on this machine' },
  args,
  run: async ({ args: { fresh = false, dev = false, port, folder } }) => {
    const ports = port === undefined ? {} : await row(port)
    await run({ folder: resolve(repository, folder), fresh, dev, ports })
  },
})

/** The command behind `npm start`. */
export async function start(rawArgs: string[]): Promise<void> {
  await runMain(command, { rawArgs })
}

async function run(options: TerritoryOptions): Promise<void> {
  const { stdout } = process
  const stopping = new AbortController()
  const begun = performance.now()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => stopping.abort(new Error(`stopped by ${name}`)))
  }
  if (stdout.isTTY) intro('Selfdata: a territory on this machine')
  try {
    const onStep = showSteps(stdout)
    const territory = await startTerritory({ ...options, onStep, signal: stopping.signal })
    const took = `Ready in ${Math.round((performance.now() - begun) / 1000)} s`
    if (stdout.isTTY) note(card(territory), took, { format: (line) => line })
    else stdout.write(`\n${took}\n\n${card(territory)}\n`)
    await aborted(stopping.signal)
    stdout.write('\nStopping…\n')
    await territory.stop()
    if (stdout.isTTY) outro('Stopped. Everything is kept.')
    process.exit(0)
  } catch (error) {
    if (stopping.signal.aborted) process.exit(0)
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve_) =>
    signal.addEventListener('abort', () => resolve_(), { once: true }),
  )
}

/** Ports one after the other, from the given one on. */
async function row(first: string): Promise<Record<string, number>> {
  const port = Number(first)
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    throw new Error(`Using port ${first} failed: it must be a whole number from 1 to 65000`)
  }
  const apps = await listApps()
  return Object.fromEntries(['solid', 'city', ...apps].map((what, i) => [what, port + i]))
}
