import { readManifest } from '@selfdata/records'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  BusyError,
  getDocument,
  insertQuads,
  MovedError,
  putResource,
  QuotaError,
  readMonth,
  readSummaries,
  saveRecords,
  UnreachableError,
  UnreadableError,
} from '@selfdata/pod'
import type { Saved, SaveOptions } from '@selfdata/pod'
import type { Trip } from '@selfdata/vocab'
import { DataFactory } from 'n3'
import { startFaultProxy } from './pod-fault-proxy.ts'
import type { Fault, FaultProxyOptions, SeenRequest } from './pod-fault-proxy.ts'
import { counted, newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'
import { now, summarise, timeZone, trips } from './pod-trips.ts'

const server = inject('solidServer')
let ada: TestPerson
beforeAll(async () => {
  ada = await newPerson(server)
})

const place = (source: string) =>
  ({ storage: ada.storage, stream: 'trips', source, timeZone }) as const
const container = (source: string) => `${ada.storage}selfdata/mobility/trips/${source}/`
const figuresOf = (source: string) =>
  readSummaries({ ...place(source), year: 2026 }, { fetch: ada.fetch })
const monthOf = (source: string) =>
  readMonth({ ...place(source), month: '2026-03' }, { fetch: ada.fetch })

/** Saves through a proxy that breaks things. */
async function saveThrough(
  source: string,
  proxyOptions: FaultProxyOptions,
  { records = trips('2026-03', 20), ...options }: Partial<SaveOptions> & { records?: Trip[] } = {},
): Promise<{ saved: Saved; seen: readonly SeenRequest[] }> {
  const proxy = await startFaultProxy(server, proxyOptions)
  try {
    const delivery = { ...place(source), records, summarise, agent: ada.webId }
    const fetch = ada.fetchThrough(proxy.send)
    return { saved: await saveRecords(delivery, { fetch, now, ...options }), seen: proxy.seen }
  } finally {
    await proxy.stop()
  }
}

/** Every record once, nothing wrong, and a manifest that says so. */
async function expectWhole(source: string, count: number): Promise<void> {
  const { records, problems, incomplete, torn } = await monthOf(source)
  expect({ problems, incomplete, torn }).toEqual({ problems: [], incomplete: [], torn: [] })
  expect(records).toHaveLength(count)
  const index = await getDocument(`${container(source)}index.ttl`, { fetch: ada.fetch })
  const { documents } = readManifest(index.quads, { base: index.url })
  expect(documents.map(({ entities }) => entities)).toEqual([count])
}

const fact = (subject: string, value: string) =>
  DataFactory.quad(
    DataFactory.namedNode(subject),
    DataFactory.namedNode('https://vocab.example/value'),
    DataFactory.literal(value),
  )
const cutFirstPut = ({ method, path, time }: SeenRequest): Fault | undefined =>
  method === 'PUT' && path.endsWith('2026-03.ttl') && time === 1
    ? { kind: 'cut', at: 0.5 }
    : undefined
const cutAll = (): Fault => ({ kind: 'cut', at: 0 })
const cutPatches = ({ method }: SeenRequest): Fault | undefined =>
  method === 'PATCH' ? { kind: 'cut', at: 0 } : undefined
/** Holds the first request of a kind back, and tells when it came, until it is let go. */
function holding(isHeld: (request: SeenRequest) => boolean) {
  const [came, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const fault = (request: SeenRequest): Fault | undefined => {
    if (!isHeld(request) || request.time > 1) return undefined
    came.resolve()
    return { kind: 'delay', until: gone.promise }
  }
  return { fault, came: came.promise, letGo: () => gone.resolve() }
}
const patchOf = (document: string, fault: Fault) => ({
  fault: ({ method, path, time }: SeenRequest) =>
    method === 'PATCH' && path.endsWith(document) && time === 1 ? fault : undefined,
})

describe.each(['2026-03.ttl', 'summary/2026.ttl', 'index.ttl'])('when writing %s', (document) => {
  const name = document.replace(/\W/g, '-')
  it.each([
    ['the answer is lost', { kind: 'lose-answer' }],
    ['something between says 500 after all', { kind: 'late-500' }],
    ['the connection breaks at once', { kind: 'cut', at: 0.01 }],
    ['the connection breaks half-way', { kind: 'cut', at: 0.5 }],
    ['the connection breaks at the end', { kind: 'cut', at: 0.99 }],
  ] as [string, Fault][])('and %s, everything is there once', async (what, fault) => {
    const source = `${name}-${what.replace(/\W/g, '-')}`.slice(0, 60).replace(/-$/, '')
    const { saved } = await saveThrough(source, patchOf(document, fault))
    expect(saved).toMatchObject({ added: 20, changed: 0, same: 0 })
    await expectWhole(source, 20)
  })
})

it.each([
  ['the answer comes after the time limit', { kind: 'late' }],
  ['the request arrives after the time limit', { kind: 'delay', until: 'gone' }],
] as [string, Fault][])('writes once when %s', async (what, fault) => {
  const source = what.replace(/\W/g, '-')
  const { saved } = await saveThrough(source, patchOf('2026-03.ttl', fault), { timeLimit: 4 })
  expect(saved).toMatchObject({ added: 20, same: 0 })
  await expectWhole(source, 20)
})

it('goes on after a minute without network, and then says so', async () => {
  await expect(saveThrough('offline', { fault: cutPatches })).rejects.toThrow(UnreachableError)
  const { saved } = await saveThrough('offline', {})
  expect(saved).toMatchObject({ added: 20 })
  await expectWhole('offline', 20)
})

it.each([
  ['the answer is lost', { kind: 'lose-answer' }],
  ['the connection breaks', { kind: 'cut', at: 0.5 }],
  ['something between says 500', { kind: 'late-500' }],
] as [string, Fault][])('knows whether an insert happened when %s', async (what, fault) => {
  const url = `${ada.storage}insert-${what.replace(/\W/g, '-')}.ttl`
  const inserts = [fact(`${url}#it`, what)]
  const proxy = await startFaultProxy(server, patchOf('.ttl', fault))
  await insertQuads(url, inserts, { fetch: ada.fetchThrough(proxy.send) })
  await proxy.stop()
  const { quads } = await getDocument(url, { fetch: ada.fetch })
  expect(quads.map(({ object }) => object.value)).toEqual([what])
  const patches = proxy.seen.filter(({ method }) => method === 'PATCH')
  expect(patches).toHaveLength(fault.kind === 'cut' ? 2 : 1)
})

it('asks a server that is gone once, not for minutes', async () => {
  const proxy = await startFaultProxy(server, { fault: cutAll })
  const fetch = counted(ada.fetchThrough(proxy.send))
  const delivery = { ...place('gone-away'), records: trips('2026-03', 2), agent: ada.webId }
  const saving = saveRecords(delivery, { fetch: fetch.fetch, now })
  await expect(saving).rejects.toThrow('failed: no connection')
  await proxy.stop()
  expect(fetch.sent).toHaveLength(1)
})

describe('what the server decides is passed on', () => {
  it('with the pause it asks for', async () => {
    const headers = { 'retry-after': '7' }
    const fault = { kind: 'answer', status: 429, headers } as const
    const saving = saveThrough('pause', patchOf('2026-03.ttl', fault))
    await expect(saving).rejects.toMatchObject({ name: 'BusyError', retryAfter: 7 })
  })

  it.each([
    [413, QuotaError],
    [507, QuotaError],
    [429, BusyError],
    [503, BusyError],
    [308, MovedError],
  ])('%i', async (status, decision) => {
    const headers = { location: 'https://evil.example/' }
    const saving = saveThrough(
      `status-${status}`,
      patchOf('2026-03.ttl', { kind: 'answer', status, headers }),
    )
    await expect(saving).rejects.toThrow(decision)
  })
})

describe.each(['patch', 'poor'] as const)('a server that lacks: %s', (lacks) => {
  it('gets everything all the same, and keeps what is foreign', async () => {
    const source = `lacks-${lacks}`
    const first = await saveThrough(source, { lacks })
    expect(first.saved).toMatchObject({ added: 20 })
    // The proxy hides what it lacks; each of the requests that start together finds out by itself.
    const patches = first.seen.filter(({ method }) => method === 'PATCH')
    expect(patches.length).toBeLessThanOrEqual(2)
    const more = await saveThrough(source, { lacks }, { records: trips('2026-03', 25) })
    expect(more.saved).toMatchObject({ added: 5, same: 20 })
    await expectWhole(source, 25)
  })

  it('gets whole documents when the first attempt is cut', async () => {
    const source = `lacks-${lacks}-cut`
    const { saved } = await saveThrough(source, { lacks, fault: cutFirstPut })
    expect(saved).toMatchObject({ added: 20 })
    await expectWhole(source, 20)
  })
})

it.each(['new', 'old'])(
  'loses nothing of a %s document on a server with ETags only',
  async (age) => {
    const url = `${ada.storage}etags-${age}.ttl`
    const direct = { fetch: ada.fetch, patches: false }
    if (age === 'old') await insertQuads(url, [fact(`${url}#it`, 'before')], direct)
    // What the first has read is out of date when its write arrives.
    const { fault, came, letGo } = holding(({ method }) => method === 'PUT')
    const proxy = await startFaultProxy(server, { fault })
    const slow = { fetch: ada.fetchThrough(proxy.send), patches: false }
    const first = insertQuads(url, [fact(`${url}#it`, 'slow')], slow)
    await came
    await insertQuads(url, [fact(`${url}#it`, 'quick')], direct)
    letGo()
    await first
    await proxy.stop()
    const { quads } = await getDocument(url, { fetch: ada.fetch })
    const values = quads.map(({ object }) => object.value).toSorted()
    expect(values).toEqual([...(age === 'old' ? ['before'] : []), 'quick', 'slow'])
  },
)

it('loses nothing to deliveries that race on a server with ETags only', { retry: 0 }, async () => {
  const records = trips('2026-03', 12)
  const shares = [records.slice(0, 6), records.slice(6)]
  const results = await Promise.all(
    shares.map((share) => saveThrough('etags', { lacks: 'patch' }, { records: share })),
  )
  expect(results.map(({ saved }) => saved.added)).toEqual([6, 6])
  await expectWhole('etags', 12)
})

describe('a document that somebody damaged', () => {
  it('is found out by the manifest when it is still Turtle', async () => {
    await saveThrough('torn', {})
    const url = `${container('torn')}2026-03.ttl`
    const { text } = await getDocument(url, { fetch: ada.fetch })
    const torso = text.slice(0, text.lastIndexOf('\n<', text.length / 2))
    await putResource(url, torso, { fetch: ada.fetch })
    const { torn, records } = await monthOf('torn')
    expect(torn).toEqual([url])
    expect(records.length).toBeLessThan(20)

    // Somebody who delivers one more record does not hide the damage.
    const more = await saveThrough('torn', {}, { records: trips('2026-03', 21).slice(20) })
    expect(more.saved).toMatchObject({ added: 1, torn: [url] })
    expect((await monthOf('torn')).torn).toEqual([url])
    expect(await figuresOf('torn')).toMatchObject([{ legCount: 20 }])

    const { saved } = await saveThrough('torn', {})
    expect(saved.torn).toEqual([])
    expect(saved.added + saved.changed).toBeGreaterThan(0)
    await expectWhole('torn', 21)
    expect(await figuresOf('torn')).toMatchObject([{ legCount: 21 }])
  })

  it('is not suspected when somebody wrote between two of our requests', async () => {
    await saveThrough('between', {})
    const { fault, came, letGo } = holding(({ path }) => path.endsWith('2026-03.ttl'))
    const proxy = await startFaultProxy(server, { fault })
    const fetch = ada.fetchThrough(proxy.send)
    const reading = readMonth({ ...place('between'), month: '2026-03' }, { fetch })
    await came
    await saveThrough('between', {}, { records: trips('2026-03', 25) })
    letGo()
    const { records, torn } = await reading
    await proxy.stop()
    expect(torn).toEqual([])
    expect(records).toHaveLength(25)
  })

  it('is found out when it is gone', async () => {
    await saveThrough('gone', {})
    const url = `${container('gone')}2026-03.ttl`
    await ada.fetch(url, { method: 'DELETE' })
    expect((await monthOf('gone')).torn).toEqual([url])
  })

  it('is not overwritten when it is cut in the middle of a word', async () => {
    const url = `${container('word')}2026-03.ttl`
    const body = '<#a> <https://vocab.exam'
    await putResource(url, body, { fetch: ada.fetch })
    await expect(monthOf('word')).rejects.toThrow(UnreadableError)
    await expect(saveThrough('word', {})).rejects.toThrow(UnreadableError)
    expect(await (await ada.fetch(url)).text()).toBe(body)
  })

  it('is not overwritten when an error page comes in its place, with 200', async () => {
    await saveThrough('page', {})
    const headers = { 'content-type': 'text/html' }
    const page = { kind: 'answer', status: 200, headers, body: '<p>Back soon</p>' } as const
    const fault = ({ method, path }: SeenRequest) =>
      method === 'GET' && path.endsWith('2026-03.ttl') ? page : undefined
    const more = { records: trips('2026-03', 30) }
    await expect(saveThrough('page', { fault }, more)).rejects.toThrow(UnreadableError)
    await expectWhole('page', 20)
  })
})
