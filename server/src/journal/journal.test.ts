import { readJournals } from '@selfdata/access'
import { getDocument, memoryStorage, patchResource } from '@selfdata/pod'
import { dpv } from '@selfdata/vocab'
import { beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../operations/log.ts'
import { createMetrics } from '../operations/metrics.ts'
import { journal, links } from '../store/schema.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { journaled } from './journaled.ts'
import { sweepJournals } from './sweep-journals.ts'

const storage = 'https://alice.example/'
const container = `${storage}selfdata/mobility/validations/yelo/`
const month = `${container}2026-03.ttl`
const granted = `${storage}selfdata/grants/1.ttl#grant`
const service = {
  id: 'yelo',
  webId: 'https://yelo.example/#it',
  source: 'yelo',
  purpose: { fr: 'Vous rendre vos trajets', en: 'To give you your journeys back' },
  purposes: [dpv.ServiceProvision],
}
/** What the pod does with requests to the journal. */
let fault: 'none' | 'lose-answer' | 'down' | 'refuse'
let sent: string[]
let pod: ReturnType<typeof memoryStorage>
let time: Date

const store = ownDatabase()
beforeEach(async () => {
  pod = memoryStorage({ storage })
  ;[fault, sent, time] = ['none', [], new Date('2026-11-22T08:00:00Z')]
  await store.db.delete(links)
})

const send: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  sent.push(`${request.method} ${request.url}`)
  if (!request.url.includes('/journal/') || fault === 'none') return pod.fetch(input, init)
  if (fault === 'refuse') return new Response(undefined, { status: 403 })
  if (fault === 'down') return new Response(undefined, { status: 503 })
  await pod.fetch(input, init)
  throw new TypeError('fetch failed')
}

const parts = () => ({
  db: store.db,
  metrics: createMetrics(),
  publicUrl: 'https://city.example',
  now: () => time,
})

async function newLink(): Promise<{ id: string; storage: string; granted: string }> {
  const id = crypto.randomUUID()
  await store.db.insert(links).values({
    id,
    service: 'yelo',
    customer: id,
    webId: `${storage}#me`,
    storage,
    lane: storage,
    claim: 'owner',
    state: 'open',
    since: time,
    granted,
  })
  return { id, storage, granted }
}

type LinkOf = Awaited<ReturnType<typeof newLink>>
const visit = async (link: LinkOf, fail = false) =>
  journaled(
    { service, link, fetch: send, documents: [month] },
    async (noting) => {
      const { quads } = await getDocument(`${storage}seed.ttl`, pod)
      await patchResource(month, { inserts: quads }, { fetch: noting })
      if (fail) throw new Error('broken off')
    },
    parts(),
  )
const entries = async () => (await readJournals(storage, pod)).found
const waiting = async () => (await store.db.select().from(journal)).length

beforeEach(async () => {
  await pod.fetch(`${storage}seed.ttl`, {
    method: 'PUT',
    headers: { 'content-type': 'text/turtle' },
    body: '<#1> a <#Thing> .',
  })
})

describe('a visit to a pod', () => {
  it('is written into the journal with one request', async () => {
    const link = await newLink()
    await visit(link)
    expect(sent.filter((line) => line.includes('/journal/'))).toEqual([
      `PATCH ${storage}selfdata/journal/yelo/2026-11.ttl`,
    ])
    expect(await entries()).toEqual([
      {
        at: '2026-11-22T08:00:00.000Z',
        by: service.webId,
        system: 'https://city.example/services#yelo',
        resource: month,
        mode: 'append',
        purpose: dpv.ServiceProvision,
        reason: 'Vous rendre vos trajets',
        grant: granted,
      },
    ])
    expect(await waiting()).toBe(0)
  })

  it('is kept while the journal does not take it, and goes with the next one, in one request', async () => {
    const link = await newLink()
    fault = 'down'
    await visit(link)
    await visit(link)
    expect([await waiting(), await entries()]).toEqual([2, []])
    fault = 'none'
    sent = []
    await visit(link)
    expect(sent.filter((line) => line.includes('/journal/'))).toHaveLength(1)
    expect(await entries()).toHaveLength(3)
    expect(await waiting()).toBe(0)
  })

  it('is written once when the answer was lost', async () => {
    const link = await newLink()
    fault = 'lose-answer'
    await visit(link)
    expect([await waiting(), (await entries()).length]).toEqual([1, 1])
    fault = 'none'
    await visit(link)
    expect([await waiting(), (await entries()).length]).toEqual([0, 2])
  })

  it('that was broken off is told all the same, at the next one', async () => {
    const link = await newLink()
    await expect(visit(link, true)).rejects.toThrow('broken off')
    expect([await waiting(), await entries()]).toEqual([1, []])
    await visit(link)
    expect((await entries()).map(({ mode }) => mode)).toEqual(['append', 'append'])
  })

  it('names what it was to add to, also when everything was there already', async () => {
    const link = await newLink()
    const nothing = { service, link, fetch: send, documents: [month] }
    await journaled(nothing, async () => {}, parts())
    expect(await entries()).toMatchObject([{ resource: month, mode: 'append' }])
  })

  it('is not kept where the journal was never opened to the service', async () => {
    const link = await newLink()
    fault = 'refuse'
    await visit(link)
    expect([await waiting(), await entries()]).toEqual([0, []])
  })

  it('is sent by the sweep when no other comes, and not before it is due', async () => {
    const link = await newLink()
    fault = 'down'
    await visit(link)
    fault = 'none'
    const session = { fetch: send, webId: async () => service.webId, sign: async () => ({}) }
    const sweep = async () =>
      sweepJournals({
        ...parts(),
        services: new Map([['yelo', { ...service } as never]]),
        sessions: new Map([['yelo', session]]),
        log: createLog('silent'),
      })
    await sweep()
    expect(await waiting()).toBe(1)
    time = new Date(time.getTime() + 3_600_000)
    await sweep()
    expect([await waiting(), (await entries()).length]).toEqual([0, 1])
  })

  it('is forgotten with the link', async () => {
    const link = await newLink()
    fault = 'down'
    await visit(link)
    await store.db.delete(links)
    expect(await waiting()).toBe(0)
  })
})
