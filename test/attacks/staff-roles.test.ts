import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startSolidServer } from '@selfdata/lab'
import type { SolidServer } from '@selfdata/lab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mobilityService, prepareCity, selfdata, startCity } from '../integration/server-city.ts'
import type { City } from '../integration/server-city.ts'
import { ask, codeFor, enrol, newCitizen } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { staffSetting } from '../integration/server-staff-file.ts'

let solid: SolidServer
let city: City
let people: Record<'service' | 'reader' | 'operator' | 'administrator' | 'citizen', Citizen>

beforeAll(async () => {
  solid = await startSolidServer({ passwordRounds: 1 })
  const one = async (name: string) => newCitizen(solid.baseUrl, name)
  people = {
    service: await one('service'),
    reader: await one('reader'),
    operator: await one('operator'),
    administrator: await one('administrator'),
    citizen: await one('citizen'),
  }
  const { service, reader, operator, administrator } = people
  const setting = await staffSetting([
    { id: 'reader', webId: reader.webId, roles: [{ role: 'reader', services: ['yelo'] }] },
    { id: 'operator', webId: operator.webId, roles: [{ role: 'operator', services: ['yelo'] }] },
    { id: 'administrator', webId: administrator.webId, roles: [{ role: 'administrator' }] },
  ])
  city = await startCity([mobilityService(service), mobilityService(service, 'bikes')], setting)
  await enrol(city, { service, citizen: people.citizen, customer: 'CANARY-4711' })
})
afterAll(async () => {
  await city.remove()
  await solid.stop()
})

const batch = '00000000-0000-4000-8000-000000000000'
const chosen = { batch, reason: 'refused' }
const letters = (service: string, act = '') => `/staff/services/${service}/dead-letters${act}`
const codes = { customers: ['1'] }

type Row = [
  who: keyof typeof people | 'nobody',
  method: 'GET' | 'POST',
  path: string,
  status: number,
  body?: unknown,
]

/** Who may do what: anything that is not in somebody's role is refused. */
const table: Row[] = [
  ...['/staff/me', '/staff/services', '/staff/hosts', '/staff/acts', '/staff/batches'].flatMap(
    (path): Row[] => [
      ['nobody', 'GET', path, 401],
      ['citizen', 'GET', path, 403],
      ['service', 'GET', path, 403],
      ['reader', 'GET', path, 200],
    ],
  ),
  ['citizen', 'POST', letters('yelo', '/replay'), 403, chosen],
  ['citizen', 'POST', '/staff/services/yelo/codes', 403, codes],
  ['service', 'POST', '/staff/services/yelo/codes', 403, codes],
  ['reader', 'GET', letters('yelo'), 200],
  ['reader', 'GET', letters('bikes'), 403],
  ['reader', 'POST', letters('yelo', '/replay'), 403, chosen],
  ['reader', 'POST', letters('yelo', '/drop'), 403, chosen],
  ['reader', 'POST', '/staff/services/yelo/codes', 403, codes],
  ['operator', 'POST', letters('yelo', '/replay'), 200, chosen],
  ['operator', 'POST', letters('yelo', '/drop'), 200, chosen],
  ['operator', 'GET', letters('bikes'), 403],
  ['operator', 'POST', letters('bikes', '/replay'), 403, chosen],
  ['operator', 'POST', letters('bikes', '/drop'), 403, chosen],
  ['operator', 'POST', '/staff/services/bikes/codes', 403, codes],
  // The body cannot choose another service than the address.
  ['operator', 'POST', letters('yelo', '/drop'), 200, { ...chosen, service: 'bikes' }],
  ['operator', 'POST', letters('__proto__', '/drop'), 404, chosen],
  ['operator', 'POST', letters('yelo%2F..%2Fbikes', '/drop'), 404, chosen],
  // Whoever watches does not act.
  ['administrator', 'GET', letters('bikes'), 200],
  ['administrator', 'POST', letters('yelo', '/replay'), 403, chosen],
  ['administrator', 'POST', letters('yelo', '/drop'), 403, chosen],
  ['administrator', 'POST', '/staff/services/yelo/codes', 403, codes],
  // A role at the console is none of a service.
  ['operator', 'POST', '/services/yelo/codes', 403, codes],
  ['operator', 'GET', '/services/yelo/dead-letters', 403],
  ['administrator', 'POST', '/services/yelo/links/close', 403, codes],
]

describe('roles', () => {
  it.each(table)('%s, %s %s: %i', async (who, method, path, status, body) => {
    const fetch = who === 'nobody' ? globalThis.fetch : people[who].fetch
    expect((await ask(city, fetch, [method, path, body])).status).toBe(status)
  })

  it('cannot be given by what a caller sends', async () => {
    const { citizen } = people
    const tricks: Record<string, string>[] = [
      { 'x-role': 'administrator' },
      { 'x-forwarded-user': 'administrator' },
      { 'x-original-url': '/health' },
      { 'x-http-method-override': 'GET' },
    ]
    for (const headers of tricks) {
      const response = await citizen.fetch(`${city.url}/staff/acts`, { headers })
      expect(response.status).toBe(403)
    }
  })

  it('leave a trace when somebody tries more than theirs, and are counted', async () => {
    const { body } = await ask(city, people.administrator.fetch, ['GET', '/staff/acts'])
    const refused = (body as unknown as { act: string; who: string; reason: string }[])
      .filter(({ act }) => act === 'refused')
      .map(({ who, reason }) => `${who} ${reason}`)
    expect(refused).toContain('reader drop')
    expect(refused).toContain('operator codes')
    expect(refused).toContain('administrator replay')
    const metrics = await fetch(`${city.url}/metrics`).then(async (answer) => answer.text())
    expect(Number(/^selfdata_staff_refused_total (\d+)/m.exec(metrics)?.[1])).toBeGreaterThan(15)
  })

  it('show nothing of a person to anybody', async () => {
    const { administrator, citizen, operator, service } = people
    const code = await codeFor(city, { service, customer: 'CANARY-4712' })
    const paths = ['me', 'services', 'hosts', 'freshness', 'codes', 'batches', 'acts']
    for (const path of paths) {
      const { body } = await ask(city, administrator.fetch, ['GET', `/staff/${path}`])
      const said = JSON.stringify(body)
      for (const secret of ['CANARY', code, citizen.webId, citizen.storage, operator.webId])
        expect(said).not.toContain(secret)
    }
    // A server with one pod may bear its person's name.
    const { body } = await ask(city, administrator.fetch, ['GET', '/staff/hosts'])
    expect(body).toMatchObject([{ host: null, pods: 1 }])
  })
})

describe('a member of the staff', () => {
  it('must come with the app and the issuer that were declared', async () => {
    const { service, reader, operator } = people
    const roles = [{ role: 'administrator' as const }]
    const setting = await staffSetting(
      [
        { id: 'reader', webId: reader.webId, roles },
        { id: 'operator', webId: operator.webId, roles },
      ],
      // Tokens of these tests are given to the clients of their credentials.
      { clients: ['https://console.example/client.jsonld', operator.clientId] },
    )
    const strict = await startCity([mobilityService(service)], setting)
    expect((await ask(strict, reader.fetch, ['GET', '/staff/me'])).status).toBe(403)
    expect((await ask(strict, operator.fetch, ['GET', '/staff/me'])).status).toBe(200)
    await strict.remove()

    const elsewhere = { id: 'reader', webId: reader.webId, roles, issuer: 'https://else.example/' }
    const other = await startCity([mobilityService(service)], await staffSetting([elsewhere]))
    expect((await ask(other, reader.fetch, ['GET', '/staff/me'])).status).toBe(403)
    await other.remove()
  })

  it.each([
    ['a role that does not exist', { role: 'owner' }],
    ['an operator of everything, unsaid', { role: 'operator' }],
    ['a service that is not declared', { role: 'operator', services: ['other'] }],
    ['more than a role holds', { role: 'reader', services: 'all', rights: ['drop'] }],
  ])('is not declared by mistake: %s', async (_, role) => {
    const { service, reader } = people
    const broken = await prepareCity([mobilityService(service)])
    const file = join(broken.folder, 'staff.json')
    const staff = [{ id: 'x', webId: reader.webId, roles: [role] }]
    await writeFile(file, JSON.stringify({ staff }))
    const env = { ...broken.env, SELFDATA_STAFF: file }
    const { code, err } = await selfdata({ ...broken, env }, 'serve')
    expect(code).toBe(1)
    expect(err).toContain('SELFDATA_STAFF')
    await broken.remove()
  })
})
