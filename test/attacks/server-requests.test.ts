import type { ServerResponse } from 'node:http'
import { startSolidServer } from '@selfdata/lab'
import type { SolidServer } from '@selfdata/lab'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { csvOf, handOver, settled } from '../integration/server-batches.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import type { City } from '../integration/server-city.ts'
import { codeFor, enrol, newCitizen, validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { startCanary } from './canary.ts'
import type { Canary } from './canary.ts'
import { metric } from './metric.ts'

let solid: SolidServer
let service: Citizen
let city: City
let canary: Canary

beforeAll(async () => {
  solid = await startSolidServer({ passwordRounds: 1 })
  service = await newCitizen(solid.baseUrl, 'operator')
  city = await startCity([mobilityService(service)], { SELFDATA_RETRY_PERCENT: '1' })
  canary = await startCanary()
})
afterAll(async () => {
  canary.stop()
  await city.remove()
  await solid.stop()
})
beforeEach(() => {
  canary.seen.length = 0
  canary.answer = (_, response) => response.writeHead(404).end()
})

/** A token that names any WebID and issuer, signed by nobody in particular, with a proof. */
async function forged(claims: { webid: string; iss: string }, url: string) {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  const token = await new SignJWT({ ...claims, client_id: 'x', cnf: { jkt: 'x' } })
    .setProtectedHeader({ alg: 'ES256' })
    .setAudience('solid')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey)
  const dpop = await new SignJWT({ htu: url, htm: 'GET' })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
    .setIssuedAt()
    .setJti(crypto.randomUUID())
    .sign(privateKey)
  return { authorization: `DPoP ${token}`, dpop }
}

const refusedTargets = 'selfdata_ssrf_blocked_total'

describe('a server in the open world', () => {
  let open: City
  beforeAll(async () => {
    open = await startCity([mobilityService(service)], {
      SELFDATA_ALLOW_PRIVATE_ADDRESSES: '0',
      SELFDATA_ALLOWED_PORTS: `443,${new URL(canary.url).port}`,
    })
  })
  afterAll(async () => open.remove())

  it.each([
    ['this machine', () => canary.url],
    ['this machine by its number', () => canary.url.replace('localhost', '127.0.0.1')],
    ['this machine in IPv6', () => canary.url.replace('localhost', '[::1]')],
    ['this machine as IPv4 in IPv6', () => canary.url.replace('localhost', '[::ffff:7f00:1]')],
    ['the cloud’s metadata', () => 'http://169.254.169.254/'],
    ['a private network', () => 'https://10.0.0.1/'],
    ['a file', () => 'file:///etc/passwd'],
    ['a name that leads to this machine', () => canary.url.replace('http:', 'https:')],
    ['this machine in octal', () => 'https://0177.0.0.1/'],
    ['this machine as one number', () => 'https://2130706433/'],
  ])('asks nothing of %s, whoever names it', async (_, target) => {
    const url = `${open.url}/links`
    const tokens = 'selfdata_tokens_refused_total'
    const [asked, refused] = [await metric(open, refusedTargets), await metric(open, tokens)]
    for (const claims of [
      { webid: `${target()}#me`, iss: 'https://issuer.example/' },
      { webid: `${target()}#me`, iss: target() },
    ]) {
      const response = await fetch(url, { headers: await forged(claims, url) })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ type: '/problems/not-signed-in' })
    }
    expect(canary.seen).toEqual([])
    expect(await metric(open, tokens)).toBe(refused + 2)
    // Plain HTTP and files are refused as what no WebID can be; the rest when it would be asked.
    const isWebId = target().startsWith('https:')
    expect((await metric(open, refusedTargets)) - asked).toBeGreaterThanOrEqual(isWebId ? 1 : 0)
  })

  it('counts what it refused', async () => {
    const url = `${open.url}/links`
    const before = await metric(open, refusedTargets)
    const claims = { webid: 'https://127.0.0.1/#me', iss: 'https://127.0.0.1/' }
    await fetch(url, { headers: await forged(claims, url) })
    expect(await metric(open, refusedTargets)).toBe(before + 1)
    expect(await metric(open, 'selfdata_tokens_refused_total')).toBeGreaterThan(0)
  })
})

describe('a redirect', () => {
  it.each(['file:///etc/passwd', 'ftp://localhost/', 'http://user:password@localhost/'])(
    'to %s is not followed, and counted',
    async (location) => {
      canary.answer = (_, response) => response.writeHead(302, { location }).end()
      const before = await metric(city, refusedTargets)
      const url = `${city.url}/links`
      const claims = { webid: `${canary.url}profile#me`, iss: canary.url }
      const response = await fetch(url, { headers: await forged(claims, url) })
      expect(response.status).toBe(401)
      expect(await metric(city, refusedTargets)).toBeGreaterThan(before)
    },
  )
})

describe('a token of the service', () => {
  it('goes nowhere but to the storage, whatever the documents in it name', async () => {
    const citizen = await newCitizen(solid.baseUrl)
    await enrol(city, { service, citizen, customer: 'T1' })
    await settled(city, service, await handOver(city, service, csvOf('T1', 3)))
    const container = `${citizen.storage}selfdata/mobility/validations/yelo/`
    let poisonings = 0
    for (const name of ['index.ttl', 'summary/2026.ttl', '2026-03.ttl']) {
      const text = await citizen.fetch(container + name).then(async (response) => response.text())
      const poisoned = text.replaceAll(/<(?:2026-03\.ttl|summary\/2026\.ttl|index\.ttl)/g, (iri) =>
        iri.replace('<', `<${canary.url}`),
      )
      if (poisoned !== text) poisonings += 1
      await citizen.fetch(container + name, {
        method: 'PUT',
        headers: { 'content-type': 'text/turtle' },
        body: poisoned,
      })
    }
    await settled(city, service, await handOver(city, service, csvOf('T1', 3, { first: 10 })))
    expect(poisonings).toBeGreaterThan(0)
    const taken = canary.seen.filter(({ headers }) => headers.authorization ?? headers.dpop)
    expect(taken).toEqual([])
  })

  it('does not follow a profile that moves the storage to a server without access', async () => {
    const citizen = await newCitizen(solid.baseUrl)
    await enrol(city, { service, citizen, customer: 'T2' })
    await citizen.fetch(citizen.webId.replace(/#.*/, ''), {
      method: 'PATCH',
      headers: { 'content-type': 'text/n3' },
      body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>. @prefix pim: <http://www.w3.org/ns/pim/space#>.
        <> a solid:InsertDeletePatch;
          solid:deletes { <${citizen.webId}> pim:storage <${citizen.storage}>. };
          solid:inserts { <${citizen.webId}> pim:storage <${canary.url}>. }.`,
    })
    // The person moved where they say; the old place still takes what is delivered.
    const batch = await handOver(city, service, csvOf('T2', 2))
    expect((await settled(city, service, batch)).deliveries.delivered).toBe(2)
    expect(canary.seen).toEqual([])
  })
})

describe('a profile', () => {
  const hostile: [string, (path: string, response: ServerResponse) => void][] = [
    [
      'that does not end',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/turtle' })
        const timer = setInterval(() => response.write('#'.repeat(65_536)), 1)
        response.once('close', () => clearInterval(timer))
      },
    ],
    [
      'that is nested without end',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/turtle' })
        response.end(`<#a> <#b> ${'['.repeat(200_000)}`)
      },
    ],
    [
      'that is no Turtle',
      (_, response) => response.writeHead(200, { 'content-type': 'text/turtle' }).end('<html>'),
    ],
    [
      'that leads in circles',
      (path, response) => response.writeHead(302, { location: `${path}x` }).end(),
    ],
  ]

  it.each(hostile)('%s costs the server little, and it goes on', async (_, answer) => {
    canary.answer = answer
    const url = `${city.url}/links`
    const begun = Date.now()
    const claims = { webid: `${canary.url}profile#me`, iss: canary.url }
    const response = await fetch(url, { headers: await forged(claims, url) })
    expect(response.status).toBe(401)
    expect(Date.now() - begun).toBeLessThan(20_000)
    const health = await fetch(`${city.url}/ready`)
    expect(health.ok).toBe(true)
  })
})

describe('what people write', () => {
  it('stays text, in pods and in the log', async () => {
    const citizen = await newCitizen(solid.baseUrl)
    await enrol(city, { service, citizen, customer: 'I1' })
    const evil = [
      '"> <script>alert(1)</script>',
      'x" . <#evil> a <#Thing> . "',
      'a\\" ; <http://evil.example/p> "b',
      '=HYPERLINK("http://evil.example")',
      'line\nbreak {"level":60,"msg":"forged"}',
    ]
    const lines = evil.map((stop, index) =>
      JSON.stringify({
        customer: 'I1',
        record: `i${index}`,
        startTime: `2026-03-09T08:12:0${index}+01:00`,
        validationKind: 'entry',
        stop,
      }),
    )
    const batch = await handOver(city, service, lines.join('\n'), { type: 'application/x-ndjson' })
    await settled(city, service, batch)
    const records = await validationsIn(citizen)
    expect(records.map(({ stop }) => stop).toSorted()).toEqual(evil.toSorted())
    expect(city.log()).not.toContain('forged')
    for (const line of city.log().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
  })

  it('as a customer number or a key changes nothing but itself', async () => {
    const citizen = await newCitizen(solid.baseUrl)
    const customer = `'; drop table links; --`
    await enrol(city, { service, citizen, customer })
    const key = `' or 1=1 --`
    const line = { record: '1', startTime: '2026-03-09T08:12:04+01:00', validationKind: 'entry' }
    const file = JSON.stringify({ customer, ...line })
    const batch = await handOver(city, service, file, { key, type: 'application/x-ndjson' })
    expect(batch).toMatchObject({ status: 201, accepted: 1 })
    const code = await codeFor(city, { service, customer: 'fine' })
    expect(code).toMatch(/^\w{4}-/)
  })
})
