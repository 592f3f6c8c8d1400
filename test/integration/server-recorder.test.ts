import { compareJournal, readGrants, readJournals } from '@selfdata/access'
import {
  beginRecording,
  disconnectService,
  listRecorders,
  listServices,
  pauseRecorder,
  recordingServiceOf,
  renewSecret,
} from '@selfdata/city'
import type { CityService, NewRecorder } from '@selfdata/city'
import { tripsOfPositions } from '@selfdata/importers'
import { inventedMorning, playPhone, requestOf } from '@selfdata/lab'
import type { Phone, PhonePoint } from '@selfdata/lab'
import { getDocument, listContainer } from '@selfdata/pod'
import { decode } from '@selfdata/records'
import type { Position } from '@selfdata/vocab'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { phoneService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
const now = () => new Date()
const minute = () => Math.floor(Date.now() / 1000)
let operator: Citizen
let city: City
let service: CityService

beforeAll(async () => {
  operator = await newCitizen(baseUrl, 'operator')
  city = await startCity([phoneService(operator)])
  const found = recordingServiceOf(await listServices({ cityServer: city.url, fetch }))
  if (!found) throw new Error('the city takes no positions')
  service = found
})
afterAll(async () => city.remove())

const optionsOf = (citizen: Citizen) => ({ cityServer: city.url, fetch: citizen.fetch, now })

async function begin(citizen: Citizen): Promise<NewRecorder> {
  const { webId: me, storage } = citizen
  return beginRecording({ service, me, storage, timeZone: 'Europe/Paris' }, optionsOf(citizen))
}

const phoneOf = ({ address, secret }: NewRecorder, more: Partial<Phone> = {}): Phone => ({
  app: 'owntracks',
  address,
  secret,
  ...more,
})

const send = async (points: readonly PhonePoint[], phone: Phone) =>
  (await fetch(phone.address, requestOf(points, phone))).status

/** Everything that phones brought into a pod, read as its person. */
async function positionsIn({ storage, fetch: signed }: Citizen): Promise<Position[]> {
  const options = { fetch: signed }
  const { members: months } = await listContainer(storage + service.container, options)
  const days = await Promise.all(months.map(({ url }) => listContainer(url, options)))
  const documents = await Promise.all(
    days.flatMap(({ members }) => members.map(({ url }) => getDocument(url, options))),
  )
  return documents.flatMap(({ quads }) => {
    const { records, problems } = decode('Position', quads)
    expect(problems).toEqual([])
    return records
  })
}

describe('a phone that records', () => {
  it.each(['owntracks', 'overland'] as const)(
    'with %s fills the pod of its person, and trips are made of it',
    async (app) => {
      const citizen = await newCitizen(baseUrl)
      const recorder = await begin(citizen)
      const points = inventedMorning(minute())
      const sent = app === 'overland' ? points : points.filter((_, i) => i % 6 === 0)
      expect(await playPhone(sent, phoneOf(recorder, { app }), { fetch })).toBe(sent.length)
      const positions = await positionsIn(citizen)
      expect(positions).toHaveLength(sent.length)
      expect(new Set(positions.map(({ recordedWith }) => recordedWith))).toEqual(new Set([app]))
      const { webId: agent } = citizen
      const made = { source: app, agent, timeZone: 'Europe/Paris', now: now() }
      const { trips } = tripsOfPositions(positions, made)
      expect(trips).toMatchObject([{ agent, mainMode: 'bicycle' }])
      const [own] = await listRecorders(optionsOf(citizen))
      expect(own).toMatchObject({ state: 'open', trouble: null, refusal: null })
      expect(own?.latest).toBe(new Date((sent.at(-1)?.time ?? 0) * 1000).toISOString())
    },
  )

  it('may send the same again, in any order, from two devices at once: each is there once', async () => {
    const citizen = await newCitizen(baseUrl)
    const recorder = await begin(citizen)
    const points = inventedMorning(minute()).slice(0, 12)
    const tablet = phoneOf(recorder, { app: 'overland', name: 'tablet' })
    await Promise.all([
      playPhone(points.toReversed(), phoneOf(recorder), { fetch }),
      playPhone(points, phoneOf(recorder), { fetch }),
      send(points.slice(0, 8), tablet),
      send(points, tablet),
    ])
    expect(await positionsIn(citizen)).toHaveLength(points.length * 2)
    const [own] = await listRecorders(optionsOf(citizen))
    expect(own?.latest).toBe(new Date((points.at(-1)?.time ?? 0) * 1000).toISOString())
  })

  it('leaves a trace in the journal once a day, under what was agreed to', async () => {
    const citizen = await newCitizen(baseUrl)
    const recorder = await begin(citizen)
    const time = minute()
    for (const late of [30, 20, 10])
      expect(await send([{ time: time - late, lon: -1.15, lat: 46.16 }], phoneOf(recorder))).toBe(
        200,
      )
    const { storage, fetch: signed } = citizen
    const [{ found: entries }, { found: grants }] = await Promise.all([
      readJournals(storage, { fetch: signed }),
      readGrants(storage, { fetch: signed }),
    ])
    // Two days, when it is just midnight.
    const days = new Set(entries.map(({ resource }) => resource))
    expect(entries).toHaveLength(days.size)
    expect(entries[0]).toMatchObject({ mode: 'append', by: operator.webId })
    expect(compareJournal(entries, grants)).toEqual([])
    const url = [...days][0] ?? ''
    for (const method of ['GET', 'DELETE', 'PUT'])
      expect((await operator.fetch(url, { method })).status).toBe(403)
  })

  it('is told nothing of what is no position, and its person sees why others were refused', async () => {
    const citizen = await newCitizen(baseUrl)
    const recorder = await begin(citizen)
    const { address, secret } = recorder
    const post = async (body: string) => {
      const authorization = `Bearer ${secret}`
      return fetch(address, { method: 'POST', headers: { authorization }, body })
    }
    for (const body of ['', '{"_type":"lwt","tst":1}', '{"_type":"waypoints","waypoints":[]}']) {
      const response = await post(body)
      expect([response.status, await response.json()]).toEqual([200, []])
    }
    expect((await listRecorders(optionsOf(citizen)))[0]?.refusal).toBeNull()
    for (const tst of [12, 0, 4_102_444_800])
      expect((await post(JSON.stringify({ _type: 'location', lon: 1, lat: 46, tst }))).status).toBe(
        200,
      )
    const [own] = await listRecorders(optionsOf(citizen))
    expect(own).toMatchObject({ latest: null, refusal: { reason: 'in-the-future' } })
    for (const body of [
      '{',
      '[]',
      'null',
      '7',
      '{"type":"FeatureCollection"}',
      '['.repeat(100_000),
    ])
      expect((await post(body)).status).toBe(400)
    expect((await post(' '.repeat(2_000_000))).status).toBe(413)
    const metrics = await (await fetch(`${city.url}/metrics`)).text()
    expect(metrics).toMatch(/selfdata_positions_total\{outcome="in-the-future"\} \d+/)
  })
})

describe('the secret of a recorder', () => {
  it('opens its own recorder, and nothing else', async () => {
    const [citizen, other] = [await newCitizen(baseUrl), await newCitizen(baseUrl)]
    const [mine, theirs] = [await begin(citizen), await begin(other)]
    const point = [{ time: minute(), lon: -1.15, lat: 46.16 }]
    expect(await send(point, phoneOf(mine, { secret: theirs.secret }))).toBe(401)
    expect(await send(point, phoneOf(mine, { secret: '' }))).toBe(401)
    expect(await send(point, phoneOf(mine, { secret: `${mine.secret}x` }))).toBe(401)
    const unknown = mine.address.replace(mine.id, crypto.randomUUID())
    expect(await send(point, phoneOf(mine, { address: unknown }))).toBe(401)
    expect(await send(point, phoneOf(mine, { address: mine.address.replace(mine.id, "'") }))).toBe(
      401,
    )
    expect((await fetch(mine.address, { method: 'POST' })).status).toBe(401)
    const inAddress = await fetch(`${mine.address}?token=${mine.secret}`, {
      method: 'POST',
      body: JSON.stringify({ locations: [] }),
    })
    expect(await inAddress.json()).toEqual({ result: 'ok' })
    for (const [method, path] of [
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/secret'],
    ] as const) {
      const response = await other.fetch(`${city.url}/recorders/${mine.id}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'PATCH' && { body: '{"paused":true}' }),
      })
      expect(response.status).toBe(404)
    }
    expect(await positionsIn(other).catch(() => [])).toEqual([])
    expect(city.log()).not.toContain(mine.secret)
    expect(city.log()).not.toContain(mine.id)
    expect(city.log()).not.toContain('46.16')
  })

  it('is changed, and the former one opens nothing any more', async () => {
    const citizen = await newCitizen(baseUrl)
    const recorder = await begin(citizen)
    const point = [{ time: minute(), lon: -1.15, lat: 46.16 }]
    const { secret } = await renewSecret(recorder.id, optionsOf(citizen))
    expect(await send(point, phoneOf(recorder))).toBe(401)
    expect(await send(point, phoneOf(recorder, { secret }))).toBe(200)
  })

  it('records into the storage of its person only', async () => {
    const [citizen, other] = [await newCitizen(baseUrl), await newCitizen(baseUrl)]
    const response = await citizen.fetch(`${city.url}/recorders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ storage: other.storage }),
    })
    expect(response.status).toBe(422)
    expect((await fetch(`${city.url}/recorders`)).status).toBe(401)
    const docs = await (await fetch(`${city.url}/docs`)).text()
    expect(docs).toContain('POST /recorders/{id}/points')
  })
})

describe('a recorder', () => {
  it('throws away what comes while it is paused', async () => {
    const citizen = await newCitizen(baseUrl)
    const recorder = await begin(citizen)
    const at = (time: number) => [{ time, lon: -1.15, lat: 46.16 }]
    const time = minute() - 100
    await pauseRecorder({ id: recorder.id, paused: true }, optionsOf(citizen))
    expect(await send(at(time), phoneOf(recorder))).toBe(200)
    const [own] = await listRecorders(optionsOf(citizen))
    expect(own).toMatchObject({ state: 'paused', latest: null })
    expect(own?.heard).not.toBeNull()
    await pauseRecorder({ id: recorder.id, paused: false }, optionsOf(citizen))
    expect(await send(at(time + 5), phoneOf(recorder))).toBe(200)
    expect(await positionsIn(citizen)).toHaveLength(1)
  })

  it('is ended by leaving: the phone is told, the pod is closed, nothing is kept', async () => {
    const citizen = await newCitizen(baseUrl)
    const { webId: me, storage } = citizen
    const recorder = await begin(citizen)
    const point = [{ time: minute(), lon: -1.15, lat: 46.16 }]
    expect(await send(point, phoneOf(recorder))).toBe(200)
    const [document] = (await positionsIn(citizen)).map(({ id }) => id)
    await disconnectService({ service, me, storage }, optionsOf(citizen))
    expect(await send(point, phoneOf(recorder))).toBe(401)
    expect(await listRecorders(optionsOf(citizen))).toEqual([])
    const patch = await operator.fetch(document ?? '', {
      method: 'PATCH',
      headers: { 'content-type': 'text/n3' },
      body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>.
        <> a solid:InsertDeletePatch; solid:inserts { <#x> a <#y> } .`,
    })
    expect(patch.status).toBe(403)
  })

  it('whose pod was closed to it stops, and says so', async () => {
    const citizen = await newCitizen(baseUrl)
    const { webId: me, storage } = citizen
    const recorder = await begin(citizen)
    const point = [{ time: minute(), lon: -1.15, lat: 46.16 }]
    const deaf: typeof fetch = async (input, init) => {
      if (new Request(input, init).url.startsWith(city.url)) throw new TypeError('down')
      return citizen.fetch(input, init)
    }
    await disconnectService({ service, me, storage }, { ...optionsOf(citizen), fetch: deaf })
    expect(await send(point, phoneOf(recorder))).toBe(403)
    expect(await send(point, phoneOf(recorder))).toBe(403)
    expect(await listRecorders(optionsOf(citizen))).toMatchObject([{ state: 'withdrawn' }])
    const again = await begin(citizen)
    expect(await send(point, phoneOf(again))).toBe(200)
    expect(await send(point, phoneOf(recorder))).toBe(401)
  })
})
