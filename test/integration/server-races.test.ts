import { afterAll, beforeAll, expect, it } from 'vitest'
import { dropDeadLetters, replayDeadLetters } from '../../server/src/deliveries/dead-letters.ts'
import { noteDelivered } from '../../server/src/deliveries/note-delivered.ts'
import { noteWithdrawn } from '../../server/src/deliveries/note-outcome.ts'
import { keysFrom } from '../../server/src/keys.ts'
import { closeCustomers, closeLinks } from '../../server/src/links/close-link.ts'
import { createLog } from '../../server/src/operations/log.ts'
import { createMetrics } from '../../server/src/operations/metrics.ts'
import { BatchInProgressError } from '../../server/src/records/errors.ts'
import { abandonBatch, closeBatch } from '../../server/src/records/close-batch.ts'
import { queueChunk } from '../../server/src/records/queue-chunk.ts'
import type { Services } from '../../server/src/services/read-services.ts'
import { ServicesFile } from '../../server/src/services/service-declaration.ts'
import { mobilityService } from './server-city.ts'
import { batches, deliveries, links } from '../../server/src/store/schema.ts'
import { raceDatabase, setScene } from './race-scene.ts'
import type { Scene } from './race-scene.ts'

let world: Awaited<ReturnType<typeof raceDatabase>>

beforeAll(async () => {
  world = await raceDatabase()
})
afterAll(async () => world.close())

const now = () => new Date()
const metrics = createMetrics()
const keys = keysFrom(['a secret of the races with thirty-two characters'])

const operator = {
  webId: 'https://yelo.example/#it',
  issuer: 'https://id.example/',
  storage: 'https://yelo.example/',
  email: '',
  password: '',
  clientId: 'c',
  clientSecret: 's',
}
const [declared] = ServicesFile.parse({
  services: [mobilityService(operator)],
}).services

/** Everything that may happen at one moment to what waits for the same people. */
function actsOn(service: string, { links: people, carried, reading }: Scene) {
  const { db } = world
  const shared = { db, now, metrics, keys }
  const services: Services = new Map([[service, { ...declared!, ...operator, id: service }]])
  const chosen = { service }
  const [first, second, third] = carried
  const lines = people.map(({ customer }) => ({ customer, drafts: () => [draft] }))
  return {
    'staff replays': async () => replayDeadLetters(chosen, shared),
    'somebody else of the staff replays': async () => replayDeadLetters(chosen, shared),
    'staff drops': async () => dropDeadLetters(chosen, shared),
    'a person ends their links': async () =>
      closeLinks({ service, webId: people[0]!.webId }, { ...shared, services }),
    'another person ends theirs': async () =>
      closeLinks({ service, webId: people[3]!.webId }, { ...shared, services }),
    'the service ends some': async () =>
      closeCustomers(
        { service, customers: people.slice(2, 5).map(({ customer }) => customer) },
        shared,
      ),
    'one pod took what was carried': async () => noteDelivered(first!, done, shared),
    'another pod did': async () => noteDelivered(second!, done, shared),
    'a third refused': async () => noteWithdrawn(third!.link, shared),
    'a batch is read on': async () =>
      queueChunk({ lines, refusals: [], refused: 0 }, reading, shared),
    'it is accepted': async () => closeBatch({ ...reading, digest: 'd' }, { ...shared, ...silent }),
    'it is broken off': async () => abandonBatch(reading, shared),
  }
}

const done = { all: true, torn: 0 }
const draft = { fragment: 'r1', startTime: '2026-03-02T06:01:00+01:00', fields: {} }
const silent = {
  wake: () => {},
  log: createLog('silent'),
  backlog: { admit: async () => {}, slow: async () => {} },
}

/** What became of the records of a batch, and how many there are still. */
async function recordsOf(batch: string): Promise<{ gone: number; left: number }> {
  const { db } = world
  const counts = (await db.select().from(batches)).find(({ id }) => id === batch)
  const left = await db.select({ batch: deliveries.batch }).from(deliveries)
  const { delivered = 0, withdrawn = 0, dropped = 0 } = counts ?? {}
  const gone = delivered + withdrawn + dropped
  return { gone, left: left.filter((one) => one.batch === batch).length }
}

it('no two of them wait for each other for ever', { retry: 0, timeout: 120_000 }, async () => {
  const failed: string[] = []
  const miscounted: unknown[] = []
  for (let round = 0; round < 40; round += 1) {
    const service = `race-${round}`
    const scene = await setScene(service, world)
    const before = await Promise.all(scene.accepted.map(recordsOf))
    const acts = Object.entries(actsOn(service, scene))
    // Each round in another order.
    const turned = acts.map((_, index) => acts[(index * 5 + round) % acts.length]!)
    await Promise.all(
      turned.map(async ([name, act]) =>
        act().catch((error: unknown) => {
          // Another reader has the batch: what this one is told.
          if (!(error instanceof BatchInProgressError)) failed.push(`${name}: ${causeOf(error)}`)
        }),
      ),
    )
    const after = await Promise.all(scene.accepted.map(recordsOf))
    for (const [index, { gone, left }] of after.entries())
      if (gone + left !== before[index]?.left || gone === 0)
        miscounted.push({ round, before: before[index], gone, left })
  }
  expect(failed).toEqual([])
  // Each record that left was counted once.
  expect(miscounted).toEqual([])
})

it('a link that was made anew under another secret stands in nobody’s way', async () => {
  const { db } = world
  const service = 'renewed'
  const { reading, links: people } = await setScene(service, world)
  const [today, before] = ['today', 'before'].map((secret) => secret.padEnd(40, '.'))
  const both = keysFrom([today!, before!])
  const hashes = [both.hash('customer', service, 'N1')]
  hashes.push(keysFrom([before!]).hash('customer', service, 'N1'))
  await db
    .insert(links)
    .values(hashes.map((customer) => ({ ...people[0]!, id: crypto.randomUUID(), customer })))
  const chunk = { lines: [{ customer: 'N1', drafts: () => [draft] }], refusals: [], refused: 0 }
  for (let night = 0; night < 2; night += 1)
    expect(await queueChunk(chunk, reading, { db, keys: both, now })).toMatchObject({
      accepted: 1,
    })
})

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
