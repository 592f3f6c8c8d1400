import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createMetrics } from '../operations/metrics.ts'
import { batches, deliveries, links, visits } from '../store/schema.ts'
import type { Delivery } from '../store/schema.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { noteDelivered } from './note-delivered.ts'
import type { Carried } from './note-outcome.ts'

const store = ownDatabase()
const now = () => new Date('2026-03-04T08:00:00Z')
const metrics = createMetrics()

/** A link with a visit that has failed before, and records of two batches. */
async function carriedWith(
  records: readonly Pick<Delivery, 'name' | 'state'>[],
): Promise<Carried & { told: string[] }> {
  const { db } = store
  const told = [crypto.randomUUID(), crypto.randomUUID()]
  const times = { readAt: now(), begunAt: now() }
  for (const id of told)
    await db.insert(batches).values({ id, service: 'yelo', key: id, state: 'accepted', ...times })
  const id = crypto.randomUUID()
  const [link] = await db
    .insert(links)
    .values({
      id,
      service: 'yelo',
      customer: id,
      webId: 'https://pods.example/ana/profile/card#me',
      storage: 'https://pods.example/ana/',
      lane: 'https://pods.example',
      claim: 'owner',
      state: 'open',
      since: now(),
      trouble: 'quota',
    })
    .returning()
  const [visit] = await db
    .insert(visits)
    .values({
      link: id,
      lane: 'https://pods.example',
      notBefore: now(),
      attempts: 3,
      reason: 'quota',
    })
    .returning()
  const queued = await db
    .insert(deliveries)
    .values(
      records.map((one, index) => ({
        ...one,
        batch: told[index % 2]!,
        link: id,
        record: '{}',
        queuedAt: now(),
      })),
    )
    .returning()
  return {
    link: link!,
    visit: visit!,
    rows: queued.filter(({ state }) => state === 'waiting'),
    told,
  }
}

async function left({ link, told }: { link: { id: string }; told: string[] }) {
  const { db } = store
  const records = await db
    .select({ name: deliveries.name, state: deliveries.state })
    .from(deliveries)
    .where(eq(deliveries.link, link.id))
    .orderBy(asc(deliveries.id))
  const [visit] = await db.select().from(visits).where(eq(visits.link, link.id))
  const counts = await Promise.all(
    told.map(async (id) => {
      const [batch] = await db.select().from(batches).where(eq(batches.id, id))
      return [batch?.delivered, batch?.dropped, batch?.torn]
    }),
  )
  const [noted] = await db.select().from(links).where(eq(links.id, link.id))
  return { records, visit, counts, trouble: noted?.trouble }
}

const waiting = (name: string) => ({ name, state: 'waiting' as const })
const dead = (name: string) => ({ name, state: 'dead' as const })
const dependencies = { metrics, now }
const all = { all: true, torn: 0 }

describe('what was delivered', () => {
  it('leaves the outbox, is counted in its batches, and ends the visit', async () => {
    const carried = await carriedWith([waiting('a'), waiting('b'), waiting('c')])
    await noteDelivered(carried, all, { ...dependencies, db: store.db })
    expect(await left(carried)).toEqual({
      records: [],
      visit: undefined,
      counts: [
        [2, 0, 0],
        [1, 0, 0],
      ],
      trouble: null,
    })
  })

  it('takes along what was set aside of the same records before, and nothing else', async () => {
    const carried = await carriedWith([
      dead('a'),
      dead('b'),
      dead(''),
      waiting(''),
      waiting('a'),
      dead('a'),
    ])
    await noteDelivered(carried, all, { ...dependencies, db: store.db })
    const { records, counts } = await left(carried)
    expect(records).toEqual([dead('b'), dead(''), dead('a')])
    expect(counts).toEqual([
      [1, 1, 0],
      [1, 0, 0],
    ])
  })

  it('leaves a visit for what was added meanwhile, or left behind, as one that did not fail', async () => {
    const carried = await carriedWith([waiting('a'), waiting('b')])
    await store.db.update(visits).set({ revision: 1 }).where(eq(visits.link, carried.link.id))
    const some = { ...carried, rows: carried.rows.slice(0, 1) }
    await noteDelivered(some, all, { ...dependencies, db: store.db })
    expect((await left(carried)).visit).toMatchObject({ revision: 1, attempts: 0, reason: null })
    const rest = { ...carried, rows: carried.rows.slice(1) }
    await store.db.update(visits).set({ attempts: 2 }).where(eq(visits.link, carried.link.id))
    await noteDelivered(rest, { all: false, torn: 0 }, { ...dependencies, db: store.db })
    expect((await left(carried)).visit).toMatchObject({
      revision: 1,
      attempts: 0,
      notBefore: now(),
    })
  })

  it('is told to the batches it came with where documents had lost records', async () => {
    const carried = await carriedWith([waiting('a'), dead('a')])
    await noteDelivered(carried, { all: true, torn: 2 }, { ...dependencies, db: store.db })
    const { counts, trouble } = await left(carried)
    expect(trouble).toBe('torn')
    expect(counts).toEqual([
      [1, 0, 1],
      [0, 0, 0],
    ])
  })

  it('changes nothing where the link is gone', async () => {
    const carried = await carriedWith([waiting('a')])
    const gone = { ...carried, link: { ...carried.link, id: crypto.randomUUID() } }
    await noteDelivered(gone, all, { ...dependencies, db: store.db })
    const { records, counts, visit } = await left(carried)
    expect([records, counts, visit?.attempts]).toEqual([
      [waiting('a')],
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
      3,
    ])
  })
})
