import { vcard } from '@selfdata/vocab'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { past, within } from './expiry-world.ts'
import { mobilityService, selfdata, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { ask, newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
const member = 'https://city.example/#it'
let citizen: Citizen
let other: Citizen
let city: City

beforeAll(async () => {
  const service = await newCitizen(baseUrl, 'operator')
  ;[citizen, other] = [await newCitizen(baseUrl), await newCitizen(baseUrl)]
  city = await startCity([mobilityService(service)])
})
afterAll(async () => city.remove())

const soon = (seconds = 3600) => new Date(Date.now() + seconds * 1000).toISOString()

async function begin(
  body: object,
  { who = citizen, key = crypto.randomUUID() }: { who?: Citizen; key?: string } = {},
) {
  const response = await who.fetch(`${city.url}/expiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  return { status: response.status, type: answer.type, group: String(answer.group), answer }
}
const documentOf = (group: string) => group.slice(0, group.indexOf('#'))
const pathOf = (group: string) => new URL(documentOf(group)).pathname
const change = async (who: Citizen, method: string, group: string, body?: object) =>
  ask(city, who.fetch, [method, pathOf(group), body])

describe('ends that the server sees to', () => {
  it('are offered to anyone, and described', async () => {
    const about = await fetch(`${city.url}/expiries`)
    expect(await about.json()).toEqual({ longestDays: 1096 })
    const { paths } = await (await fetch(`${city.url}/openapi.json`)).json()
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/expiries', '/expiries/{address}', '/expiries/{address}/end']),
    )
  })

  it('begin as a group at an address nobody can guess, the same for the same key', async () => {
    const [key, until] = [crypto.randomUUID(), soon()]
    const first = await begin({ members: [member], until }, { key })
    expect(first).toMatchObject({ status: 201, answer: { until } })
    expect(first.group).toMatch(/\/expiries\/[\w-]{51}#group$/)
    expect(first.group.startsWith(city.url)).toBe(true)
    const again = await begin({ members: [member], until }, { key })
    expect(again).toMatchObject({ status: 200, group: first.group })
    const another = await begin({ members: [member], until })
    expect(another.group).not.toBe(first.group)
    const changed = await begin({ members: [member], until: soon(7200) }, { key })
    expect(changed).toMatchObject({ status: 422, type: '/problems/key-reused' })
    const stranger = await begin({ members: [member], until }, { key, who: other })
    expect(stranger).toMatchObject({ status: 201 })
    expect(stranger.group).not.toBe(first.group)
  })

  it('are shown to everybody from any origin, in Turtle, and never kept by a cache', async () => {
    const { group } = await begin({ members: [member], until: soon() })
    const response = await fetch(documentOf(group), { headers: { origin: 'https://app.example' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect(await response.text()).toContain(`<${group}> <${vcard.hasMember}> <${member}> .`)
    const head = await fetch(documentOf(group), { method: 'HEAD' })
    expect(head.status).toBe(200)
  })

  it('come by themselves', async () => {
    const { group, answer } = await within(4, async (seconds) => {
      const begun = await begin({ members: [member], until: soon(seconds) })
      expect(await (await fetch(documentOf(begun.group))).text()).toContain(member)
      return begun
    })
    await past(answer.until)
    const after = await fetch(documentOf(group))
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain(member)
    const renewed = await change(citizen, 'PATCH', group, { was: soon(), until: soon() })
    expect(renewed).toMatchObject({ status: 410, type: '/problems/expiry-over' })
  })

  it('are moved, shown and brought about by the one who began them only', async () => {
    const [was, until] = [soon(), soon(7200)]
    const { group } = await begin({ members: [member], until: was })
    for (const [method, body] of [['PATCH', { was, until }], ['DELETE']] as const)
      expect(await change(other, method, group, body)).toMatchObject({ status: 403 })
    expect(await ask(city, other.fetch, ['GET', `${pathOf(group)}/end`])).toMatchObject({
      status: 403,
    })
    const anybody = await fetch(documentOf(group), { method: 'DELETE' })
    expect(anybody.status).toBe(401)
    expect(await change(citizen, 'PATCH', group, { was, until })).toMatchObject({ status: 200 })
    expect(await ask(city, citizen.fetch, ['GET', `${pathOf(group)}/end`])).toMatchObject({
      body: { until, state: 'running' },
    })
    expect(await change(citizen, 'PATCH', group, { was, until: soon(9) })).toMatchObject({
      status: 409,
      type: '/problems/expiry-changed',
    })
    expect(await change(citizen, 'DELETE', group)).toMatchObject({ status: 204 })
    expect(await change(citizen, 'DELETE', group)).toMatchObject({ status: 204 })
    expect(await (await fetch(documentOf(group))).text()).not.toContain(member)
    expect(await ask(city, citizen.fetch, ['GET', `${pathOf(group)}/end`])).toMatchObject({
      body: { state: 'over' },
    })
  })

  it('are renewed by one of two devices, or ended for good', { retry: 0 }, async () => {
    const was = soon()
    const { group } = await begin({ members: [member], until: was })
    const answers = await Promise.all(
      [soon(7200), soon(9000), soon(9100)].map(async (until) =>
        change(citizen, 'PATCH', group, { was, until }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
    const now = answers.find(({ status }) => status === 200)?.body.until
    await Promise.all([
      change(citizen, 'PATCH', group, { was: now, until: soon(10_000) }),
      change(citizen, 'DELETE', group),
    ])
    expect(await (await fetch(documentOf(group))).text()).not.toContain(member)
  })

  it.each([
    ['no member', { members: [] }],
    ['many members', { members: Array.from({ length: 21 }, (_, n) => `${member}${n}`) }],
    ['a member that is no address', { members: ['alice'] }],
    ['a member of another scheme', { members: ['javascript:alert(1)'] }],
    ['a member that would break out', { members: ['https://a.example/> . <#x> <#y> <z'] }],
    ['no moment', { until: 'tomorrow' }],
    ['a moment without zone', { until: '2027-01-01T00:00:00' }],
  ])('are refused with %s', async (_, wrong) => {
    const answer = await begin({ members: [member], until: soon(), ...wrong })
    expect(answer).toMatchObject({ status: 400, type: '/problems/request-invalid' })
  })

  it('are refused in the past, far away, without a key, unsigned, and too large', async () => {
    const refused = { status: 422, type: '/problems/end-refused' }
    expect(await begin({ members: [member], until: soon(-1) })).toMatchObject(refused)
    expect(await begin({ members: [member], until: soon(4e8) })).toMatchObject(refused)
    const keyless = await begin({ members: [member], until: soon() }, { key: '' })
    expect(keyless).toMatchObject({ status: 400, type: '/problems/key-missing' })
    const unsigned = await fetch(`${city.url}/expiries`, { method: 'POST', body: '{}' })
    expect(unsigned.status).toBe(401)
    const large = await begin({ members: ['x'.repeat(300_000)], until: soon() })
    expect(large).toMatchObject({ status: 413 })
  })

  it('are not found at addresses that this server never made', async () => {
    for (const address of ['nothing', 'A'.repeat(51), '..%2f..%2fservices']) {
      const response = await fetch(`${city.url}/expiries/${address}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    }
  })

  it('are counted without naming anybody, and leave no trace in the log', async () => {
    const { group } = await begin({ members: [member], until: soon() })
    await fetch(documentOf(group))
    const metrics = await (await fetch(`${city.url}/metrics`)).text()
    expect(metrics).toMatch(/selfdata_expiry_answers_total\{outcome="listed"\} [1-9]/)
    expect(metrics).toContain('selfdata_clock_doubt 0')
    for (const text of [pathOf(group).split('/').at(-1) ?? '', member, citizen.webId])
      expect(`${metrics}${city.log()}`).not.toContain(text)
  })

  it('are looked at by the doctor, all the way', async () => {
    const { out } = await selfdata(city, 'doctor')
    expect(out).toContain('✓ ends of grants')
  })
})
