import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeFolder, signIn, SolidPortTakenError, startTerritory } from '@selfdata/lab'
import type { Territory } from '@selfdata/lab'
import { readCatalog } from '@selfdata/pod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 240_000
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-territory-'))
})
const running: Territory[] = []
afterAll(async () => {
  for (const territory of running) await territory.stop()
  await removeFolder(folder)
})

const options = () => ({
  folder: join(folder, 'small'),
  ports: { solid: 0, city: 0 },
  apps: [],
  people: ['andre', 'sacha'] as const,
  passwordRounds: 1,
})

async function seriesOf(territory: Territory, id: string): Promise<string[]> {
  const person = territory.people.find((one) => one.id === id)
  if (!person) throw new Error(`${id} does not live here`)
  const { fetch } = await signIn(person)
  const { series } = await readCatalog(person.storage, { fetch })
  return series.map(({ stream, source }) => `${stream}/${source}`).toSorted()
}

const series = [
  'appointments/rendez-vous-demo',
  'entitlements/droits-demo',
  'tracks/gpx',
  'trips/gpx',
  'validations/yelo-demo',
]

/** Those that sent a letter to somebody who is new in town. */
const services = ['yelo-demo', 'electricite-demo', 'eau-demo', 'droits-demo', 'rendez-vous-demo']

/** What is not delivered yet: with one mistake where there is one, for people without a link. */
const exports: [service: string, file: string, expected: object][] = [
  ['electricite-demo', 'electricite-2026-11.csv', { refusedLines: 1, unknownCustomers: 42 }],
  ['eau-demo', 'eau-2026-11.csv', { refusedLines: 1, unknownCustomers: 42 }],
  ['gaz-demo', 'gaz-2026-11.csv', { refusedLines: 0, unknownCustomers: 20 }],
  ['droits-demo', 'droits-2026-11.csv', { accepted: 1, refusedLines: 1, unknownCustomers: 2 }],
  ['rendez-vous-demo', 'rendez-vous-2026-11.csv', { accepted: 1, unknownCustomers: 1 }],
]

describe('a territory', () => {
  let first: Territory
  let port: string

  it(
    'gives people accounts, pods and data on the first start',
    async () => {
      const steps: string[] = []
      first = await startTerritory({
        ...options(),
        onStep: ({ what, state, detail }) => steps.push(`${state} ${what}: ${detail}`),
      })
      running.push(first)
      port = new URL(first.solid).port
      expect(await seriesOf(first, 'andre')).toEqual(series)
      const delivery = steps.filter((step) => step.startsWith('done delivery')).join('\n')
      expect(delivery).toMatch(/validations: [1-9]\d* delivered, 5 refused on purpose/)
      expect(delivery).toMatch(/droits-2026-10.csv: 2 delivered, 0 refused/)
      const sacha = first.people.find(({ id }) => id === 'sacha')
      expect(sacha?.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/)
      expect(Object.keys(sacha?.codes ?? {})).toEqual(services)
      expect((await fetch(`${sacha?.storage}selfdata/`)).status).toBe(401)
      for (const [service, file, expected] of exports) {
        const path = join(first.exports, file)
        const printed = await first.run(['deliver', path, '--service', service, '--json'])
        expect(JSON.parse(printed)).toMatchObject(expected)
      }
      await first.stop()
      await expect(fetch(first.solid)).rejects.toThrow('fetch failed')
      await expect(fetch(first.city)).rejects.toThrow('fetch failed')
    },
    patience,
  )

  it(
    'finds all of it on the second start, and does nothing twice',
    async () => {
      const steps: string[] = []
      const second = await startTerritory({
        ...options(),
        onStep: ({ what, state }) => steps.push(`${state} ${what}`),
      })
      running.push(second)
      expect(new URL(second.solid).port).toBe(port)
      expect(second.people.map(({ webId }) => webId)).toEqual(
        first.people.map(({ webId }) => webId),
      )
      expect(await seriesOf(second, 'andre')).toEqual(series)
      expect(steps.filter((step) => / of André|delivery/.test(step))).toEqual([])
      await second.stop()
    },
    patience,
  )

  it('says how to free the port that its pods hold', async () => {
    const other = createServer().listen(Number(port))
    await once(other, 'listening')
    try {
      await expect(startTerritory(options())).rejects.toThrow(SolidPortTakenError)
    } finally {
      other.close()
    }
  })

  it(
    'starts from the command line without a terminal, and stops with everything it started',
    async () => {
      const start = join(import.meta.dirname, '../../packages/lab/src/start.ts')
      const own = join(folder, 'command')
      const args = [start, '--folder', own, '--people', 'sacha', '--apps', '', '--port', '18400']
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      let printed = ''
      child.stdout.setEncoding('utf8')
      for await (const text of child.stdout) {
        printed += String(text)
        if (printed.includes('begins anew')) break
      }
      expect(printed).toContain('sacha@larochelle.example')
      const city = /city server +(\S+)/.exec(printed)?.[1] ?? ''
      expect((await fetch(new URL('services', city))).status).toBe(200)
      child.kill('SIGTERM')
      const [status] = await once(child, 'exit')
      expect(status).toBe(0)
      await expect(fetch(city)).rejects.toThrow('fetch failed')
    },
    patience,
  )
})
