import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { batches, deliveries, links } from '../store/schema.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { waitingFor } from './waiting.ts'

const store = ownDatabase()
const now = new Date('2026-03-04T08:00:00Z')

async function newLink(customer: string): Promise<string> {
  const id = crypto.randomUUID()
  await store.db.insert(links).values({
    id,
    service: 'yelo',
    customer,
    webId: 'https://pods.example/ana/profile/card#me',
    storage: 'https://pods.example/ana/',
    lane: 'https://pods.example',
    claim: 'owner',
    state: 'open',
    since: now,
  })
  return id
}

async function newBatch(state: 'reading' | 'accepted'): Promise<string> {
  const id = crypto.randomUUID()
  await store.db
    .insert(batches)
    .values({ id, service: 'yelo', key: id, state, readAt: now, begunAt: now })
  return id
}

async function queue(batch: string, link: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => ({
    batch,
    link,
    record: JSON.stringify({ index }),
    name: `n${index}`,
    queuedAt: now,
  }))
  await store.db.insert(deliveries).values(rows)
}

/** How many entries of the index of batches were read so far. */
async function readByBatch(): Promise<number> {
  await store.db.execute(sql`select pg_stat_force_next_flush()`)
  const result = await store.db.execute(
    sql`select idx_tup_read::int as read from pg_stat_user_indexes where indexrelname = 'deliveries_of_batch'`,
  )
  const { rows } = z.object({ rows: z.array(z.object({ read: z.number() })) }).parse(result)
  return rows[0]!.read
}

describe('what waits for a pod', () => {
  it('is what accepted batches brought, oldest first, and no more than may be taken', async () => {
    const link = await newLink('C1')
    const [one, other, open] = [
      await newBatch('accepted'),
      await newBatch('accepted'),
      await newBatch('reading'),
    ]
    await queue(one, link, 2)
    await queue(open, link, 2)
    await queue(other, link, 2)
    const { rows, all } = await waitingFor(link, { most: 10, db: store.db })
    expect(rows.map(({ record }) => record)).toEqual(
      [0, 1, 0, 1].map((index) => `{"index":${index}}`),
    )
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted((a, b) => a - b))
    expect(all).toBe(true)
    const first = await waitingFor(link, { most: 3, db: store.db })
    expect(first).toEqual({ rows: rows.slice(0, 3), all: false })
  })

  it('is found without looking through the batches, though nothing is known of the tables', async () => {
    const batch = await newBatch('accepted')
    const pods = await Promise.all(Array.from({ length: 20 }, async (_, n) => newLink(`D${n}`)))
    for (const pod of pods) await queue(batch, pod, 200)
    const before = await readByBatch()
    for (const pod of pods)
      expect((await waitingFor(pod, { most: 1200, db: store.db })).rows).toHaveLength(200)
    expect(await readByBatch()).toBe(before)
  })
})
