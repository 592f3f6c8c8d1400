import { contentHash, decode, readManifest, ShapeError } from '@selfdata/records'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  AccessDeniedError,
  getDocument,
  insertQuads,
  putContainer,
  putResource,
  readMonth,
  readSummaries,
  saveRecords,
} from '@selfdata/pod'
import type { Fetch, SaveOptions } from '@selfdata/pod'
import { acl } from '@selfdata/vocab'
import type { Trip } from '@selfdata/vocab'
import { DataFactory } from 'n3'
import { counted, newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'
import { now, summarise, timeZone, trip, trips } from './pod-trips.ts'

const server = inject('solidServer')
let ada: TestPerson
beforeAll(async () => {
  ada = await newPerson(server)
})

/** Every test has a source of its own, so that they do not meet in one container. */
function place(source: string) {
  return { storage: ada.storage, stream: 'trips', source, timeZone } as const
}

function save(source: string, records: Trip[], options: Partial<SaveOptions> = {}) {
  const delivery = { ...place(source), records, summarise, agent: ada.webId }
  return saveRecords(delivery, { fetch: ada.fetch, now, ...options })
}

const month = (source: string, name: string, fetch: Fetch = ada.fetch) =>
  readMonth({ ...place(source), month: name }, { fetch })
const idsOf = (records: { id: string }[]) => records.map(({ id }) => id).toSorted()
const absolute = (records: Trip[]) => idsOf(records).map((id) => ada.storage + id)
const container = (source: string) => `${ada.storage}selfdata/mobility/trips/${source}/`

describe('records on their way into a pod', () => {
  it('land in their months, with figures and a manifest', async () => {
    const records = [...trips('2026-02', 3), ...trips('2026-03', 150, { mode: 'car' })]
    const progress: { done: number; total: number }[] = []
    const saved = await save('first', records, { onProgress: (step) => progress.push(step) })
    expect(saved).toEqual({
      added: 153,
      changed: 0,
      same: 0,
      removed: 0,
      documents: [`${container('first')}2026-02.ttl`, `${container('first')}2026-03.ttl`],
      torn: [],
    })
    expect(progress.at(-1)).toEqual({ done: 153, total: 153 })

    const march = await month('first', '2026-03')
    expect(march).toMatchObject({ problems: [], incomplete: [], torn: [] })
    expect(idsOf(march.records)).toEqual(absolute(trips('2026-03', 150)))

    const figures = await readSummaries({ ...place('first'), year: 2026 }, { fetch: ada.fetch })
    expect(figures.map(({ startDate, mode, legCount }) => [startDate, mode, legCount])).toEqual([
      ['2026-02-01', 'bicycle', 3],
      ['2026-03-01', 'car', 150],
    ])
    await expectTrueManifest('first')
  })

  it('are written once: saving them again only reads', async () => {
    const records = [...trips('2026-02', 5), ...trips('2026-03', 5)]
    await save('twice', records)
    const second = counted(ada.fetch)
    const saved = await save('twice', records, { fetch: second.fetch })
    expect(saved).toMatchObject({ added: 0, changed: 0, same: 10, documents: [], torn: [] })
    expect(second.writes()).toEqual([])
    // Manifest, figures of the year, two months.
    expect(second.sent).toHaveLength(4)
  })

  it('replace what the source said before, and nothing else', async () => {
    const [first, second] = [trip('2026-03-02T06:00:00Z'), trip('2026-03-02T06:30:00Z')]
    await save('changed', [first, second])
    const remark = DataFactory.quad(
      DataFactory.namedNode(ada.storage + first.id),
      DataFactory.namedNode('https://other.example/remark'),
      DataFactory.literal('mine'),
    )
    const document = `${container('changed')}2026-03.ttl`
    await insertQuads(document, [remark], { fetch: ada.fetch })

    const leg = { ...first.hasLeg[0]!, distanceInMetres: 4100 }
    const saved = await save('changed', [
      { ...first, distanceInMetres: 4100, hasLeg: [leg] },
      second,
    ])
    expect(saved).toMatchObject({ added: 0, changed: 1, same: 1 })
    const { quads } = await getDocument(document, { fetch: ada.fetch })
    expect(quads.filter(({ object }) => object.value === 'mine')).toHaveLength(1)
    const { records, torn } = await month('changed', '2026-03')
    expect(records.map(({ distanceInMetres }) => distanceInMetres)).toEqual([4100, 3200])
    expect(torn).toEqual([])
  })

  it('fill a second document when a month has more than 400', async () => {
    const records = trips('2026-03', 430)
    const saved = await save('many', records)
    const parts = [`${container('many')}2026-03-2.ttl`, `${container('many')}2026-03.ttl`]
    expect(saved).toMatchObject({ added: 430, documents: parts })
    expect((await save('many', records)).same).toBe(430)
    const read = await month('many', '2026-03')
    expect(idsOf(read.records)).toEqual(absolute(records))
    expect(read.torn).toEqual([])
    await expectTrueManifest('many')
  })

  it('are refused, all of them, when one is not as its shape wants it', async () => {
    const wrong = { ...trip('2026-03-09T07:12:04Z'), endTime: '2026-03-09T06:00:00Z' }
    const sent = counted(ada.fetch)
    const saving = save('refused', [...trips('2026-03', 2), wrong], { fetch: sent.fetch })
    await expect(saving).rejects.toThrow(ShapeError)
    expect(sent.sent).toEqual([])
  })

  it('are counted into the month they began in where the person lives', async () => {
    // 23:30 UTC on 31 March is half past one on 1 April in Paris.
    await save('zone', [trip('2026-03-31T23:30:00Z')])
    expect((await month('zone', '2026-04')).records).toHaveLength(1)
    expect((await month('zone', '2026-03')).records).toHaveLength(0)
  })

  it('are refused by somebody else’s pod', async () => {
    const bob = await newPerson(server)
    const saving = save('strange', trips('2026-03', 1), { fetch: bob.fetch })
    await expect(saving).rejects.toThrow(AccessDeniedError)
  })

  it('stop when asked to, and the next call does the rest', async () => {
    const stop = new AbortController()
    const records = trips('2026-03', 250)
    const onProgress = ({ done }: { done: number }) => {
      if (done >= 100) stop.abort(new Error('the person pressed stop'))
    }
    const saving = save('stopped', records, { signal: stop.signal, onProgress })
    await expect(saving).rejects.toThrow('the person pressed stop')
    const half = await month('stopped', '2026-03')
    expect(half.records).toHaveLength(100)
    const saved = await save('stopped', records)
    expect(saved).toMatchObject({ added: 150, same: 100 })
    await expectTrueManifest('stopped')
  })
})

it('records are written by a service that may write in its own container and nowhere else', async () => {
  const service = await newPerson(server)
  const own = container('yelo')
  await putContainer(own, { fetch: ada.fetch })
  const rule = (agents: string[]) =>
    agents
      .map(
        (agent, n) => `<#${n}> a <${acl.Authorization}>; <${acl.agent}> <${agent}>;
          <${acl.accessTo}> <./>; <${acl.default}> <./>;
          <${acl.mode}> <${acl.Read}>, <${acl.Write}>, <${acl.Append}>${agent === ada.webId ? `, <${acl.Control}>` : ''}.`,
      )
      .join('\n')
  await putResource(`${own}.acl`, rule([ada.webId, service.webId]), { fetch: ada.fetch })
  const delivery = { ...place('yelo'), summarise, agent: service.webId }
  const options = { fetch: service.fetch, now }
  const saved = await saveRecords({ ...delivery, records: trips('2026-03', 4) }, options)
  expect(saved.added).toBe(4)
  expect((await month('yelo', '2026-03')).records).toHaveLength(4)
  await expect(save('elsewhere', trips('2026-03', 1), options)).rejects.toThrow(AccessDeniedError)

  await putResource(`${own}.acl`, rule([ada.webId]), { fetch: ada.fetch })
  const next = saveRecords({ ...delivery, records: trips('2026-03', 6) }, options)
  await expect(next).rejects.toThrow('403 Forbidden')
  expect((await month('yelo', '2026-03')).records).toHaveLength(4)
})

describe('writers that race', { retry: 0 }, () => {
  it.each([2, 8])(
    '%d of them on one month lose nothing, figures and manifest included',
    async (writers) => {
      const source = `race-${writers}`
      const shares = Array.from({ length: writers }, (_, writer) =>
        trips(`2026-03`, writers * 6).filter((_trip, index) => index % writers === writer),
      )
      const common = trips('2026-03', 3, { mode: 'car', place: 'work' })
      const saved = await Promise.all(shares.map((share) => save(source, [...share, ...common])))
      const all = shares.flat()
      const read = await month(source, '2026-03')
      expect(read).toMatchObject({ problems: [], torn: [] })
      expect(idsOf(read.records)).toEqual(idsOf([...all, ...common]).map((id) => ada.storage + id))
      for (const one of saved) expect(one.added + one.same).toBe(9)
      const figures = await readSummaries({ ...place(source), year: 2026 }, { fetch: ada.fetch })
      expect(figures).toMatchObject([
        { mode: 'bicycle', legCount: all.length },
        { mode: 'car', legCount: 3 },
      ])
      await expectTrueManifest(source)
    },
  )

  it('agree in the end on a record of which each says something else', async () => {
    const distances = [1000, 2000, 3000, 4000]
    await Promise.all(
      distances.map((distance) => save('clash', [trip('2026-03-09T07:12:04Z', { distance })])),
    )
    const { records, problems } = await month('clash', '2026-03')
    expect(problems).toEqual([])
    expect(distances).toContain(records[0]?.distanceInMetres)
    expect(records[0]?.hasLeg[0]?.distanceInMetres).toBe(records[0]?.distanceInMetres)
    await expectTrueManifest('clash')
  })
})

/** The manifest says of each document what is really in it, and the summary adds up. */
async function expectTrueManifest(source: string): Promise<void> {
  const index = await getDocument(`${container(source)}index.ttl`, { fetch: ada.fetch })
  const manifest = readManifest(index.quads, { base: index.url })
  expect(manifest.documents.length).toBeGreaterThan(0)
  const counts = new Map<string, number>()
  for (const entry of manifest.documents) {
    const { quads } = await getDocument(entry.document, { fetch: ada.fetch })
    const { records } = decode('Trip', quads)
    expect(entry).toMatchObject({ entities: records.length, contentHash: contentHash(quads) })
    for (const { startDate, legCount } of summarise(records)) {
      counts.set(startDate, (counts.get(startDate) ?? 0) + legCount)
    }
  }
  const figures = await readSummaries({ ...place(source), year: 2026 }, { fetch: ada.fetch })
  for (const [startDate, legCount] of counts) {
    const told = figures.filter((one) => one.startDate === startDate)
    expect(told.reduce((sum, one) => sum + one.legCount, 0)).toBe(legCount)
  }
}
