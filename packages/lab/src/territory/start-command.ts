import { resolve } from 'node:path'
import { intro, outro } from '@clack/prompts'
import { defineCommand, runMain } from 'citty'
import { listApps, repository } from '../apps/apps.ts'
import { card } from './card.ts'
import { personas } from './personas.ts'
import type { PersonaId } from './personas.ts'
import { showSteps } from './show-steps.ts'
import { startTerritory } from './start-territory.ts'
import type { TerritoryOptions } from './territory.ts'

const args = {
  fresh: { type: 'boolean', description: 'Erase the territory of this folder and begin anew' },
  dev: { type: 'boolean', description: 'Serve the sources of the apps, with hot reload' },
  port: { type: 'string', description: 'First of a row of ports: Solid, city, then the apps' },
  people: { type: 'string', description: 'Who lives there, such as sacha,camille; else everybody' },
  apps: { type: 'string', description: 'Which apps, such as home; else all' },
  folder: { type: 'string', description: 'Where everything is kept', default: '.territory' },
} as const

const command = defineCommand({
  meta: { name: 'npm start --', description: 'Starts a territory on this machine' },
  args,
  run: async ({ args: { fresh = false, dev = false, ...given } }) => {
    await run({
      folder: resolve(repository, given.folder),
      fresh,
      dev,
      campaigns: true,
      ...(given.port !== undefined && { ports: await row(given.port) }),
      ...(given.apps !== undefined && { apps: given.apps.split(',').filter(Boolean) }),
      ...(given.people !== undefined && { people: namesOf(given.people) }),
    })
  },
})

/** The command behind `npm start`. */
export async function start(rawArgs: string[]): Promise<void> {
  await runMain(command, { rawArgs })
}

async function run(options: TerritoryOptions): Promise<void> {
  const { stdout } = process
  // Whoever read our lines may be gone; the territory is not.
  stdout.on('error', () => {})
  const stopping = new AbortController()
  const begun = performance.now()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Not `once`: a listener of the Solid server's locks would find itself alone and end us at once.
    process.on(name, () => stopping.abort(new Error(`stopped by ${name}`)))
  }
  if (stdout.isTTY) intro('Selfdata: a territory on this machine')
  try {
    const onStep = showSteps(stdout)
    const territory = await startTerritory({ ...options, onStep, signal: stopping.signal })
    const took = `Ready in ${Math.round((performance.now() - begun) / 1000)} s`
    // Plain lines on a terminal too: a frame would stand in the way of copying a command.
    stdout.write(`\n${took}\n\n${card(territory)}\n`)
    const failed = (error: unknown) =>
      stdout.write(`\nThe campaigns are not all there: ${String(error)}\n`)
    void territory.campaigns.catch((error: unknown) => stopping.signal.aborted || failed(error))
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

/** @throws when somebody does not live there */
function namesOf(list: string): PersonaId[] {
  return list.split(',').map((name) => {
    const found = personas.find(({ id }) => id === name.trim())
    if (found) return found.id
    throw new Error(`Finding ${name} failed: it is ${personas.map(({ id }) => id).join(', ')}`)
  })
}

/** Ports one after the other, from the given one on. */
async function row(first: string): Promise<Record<string, number>> {
  const port = Number(first)
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    throw new Error(`Using port ${first} failed: it must be a whole number from 1 to 65000`)
  }
  const apps = await listApps()
  return Object.fromEntries(
    ['solid', 'city', ...apps, 'intermediary'].map((what, i) => [what, port + i]),
  )
}
