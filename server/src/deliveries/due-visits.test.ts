import { afterAll, beforeAll, expect, it } from 'vitest'
import { lanes, links, visits } from '../store/schema.ts'
import { migrate } from '../store/migrate.ts'
import { openEmbedded } from '../store/open-embedded.ts'
import type { Store } from '../store/store.ts'
import { dueLanes } from './due-visits.ts'

let store: Store
const now = () => new Date('2026-11-22T08:00:00Z')
const [before, later] = [new Date('2026-11-22T07:00:00Z'), new Date('2026-11-22T09:00:00Z')]

beforeAll(async () => {
  store = await openEmbedded()
  await migrate(store)
}, 60_000)
afterAll(async () => store.close())

async function wait(lane: string, notBefore: Date): Promise<void> {
  const id = crypto.randomUUID()
  const person = { webId: `${lane}/${id}#me`, storage: `${lane}/${id}/`, lane }
  const link = {
    service: 'yelo',
    customer: id,
    claim: 'owner',
    state: 'open',
    since: before,
  } as const
  await store.db.insert(links).values({ id, ...person, ...link })
  await store.db.insert(visits).values({ link: id, lane, notBefore })
}

it('finds each server once where something is due, and none that is left alone', async () => {
  const { db } = store
  expect(await dueLanes({ db, now })).toEqual([])
  await wait('https://a.example', later)
  await wait('https://b.example', before)
  await wait('https://b.example', later)
  await wait('https://b.example', now())
  await wait('https://c.example', before)
  await wait('https://d.example', before)
  await db.insert(lanes).values({ lane: 'https://c.example', openUntil: later })
  await db.insert(lanes).values({ lane: 'https://d.example', openUntil: before })
  const due = await dueLanes({ db, now })
  expect(due.toSorted()).toEqual(['https://b.example', 'https://d.example'])
})
