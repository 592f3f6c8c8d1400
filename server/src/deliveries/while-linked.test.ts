import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { createLog } from '../operations/log.ts'
import { links } from '../store/schema.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { whileLinked } from './while-linked.ts'

const store = ownDatabase()
const parts = () => ({ db: store.db, log: createLog('silent'), every: 10 })
const id = crypto.randomUUID()

beforeEach(async () => {
  await store.db.delete(links)
  const storage = 'https://alice.example/'
  await store.db.insert(links).values({
    id,
    service: 'yelo',
    customer: 'c',
    webId: `${storage}#me`,
    storage,
    lane: storage,
    claim: 'profile',
    state: 'open',
    since: new Date('2026-11-22T08:00:00Z'),
  })
})

const untilBrokenOff = async (ended: AbortSignal) => {
  await once(ended, 'abort')
  return 'broken off'
}

it('breaks a visit off when its link is closed', async () => {
  const visit = whileLinked(id, untilBrokenOff, parts())
  await store.db.delete(links).where(eq(links.id, id))
  expect(await visit).toBe('broken off')
})

it('breaks a visit off when the access is found to be taken back', async () => {
  const visit = whileLinked(id, untilBrokenOff, parts())
  await store.db.update(links).set({ state: 'withdrawn' }).where(eq(links.id, id))
  expect(await visit).toBe('broken off')
})

it('lets a visit go on while there is a link', async () => {
  const visit = whileLinked(
    id,
    async (ended) => {
      await wait(200)
      return ended.aborted
    },
    parts(),
  )
  expect(await visit).toBe(false)
})
