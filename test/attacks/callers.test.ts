import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { serviceSession } from '@selfdata/server'
import { startSolidServer } from '@selfdata/lab'
import type { SolidServer } from '@selfdata/lab'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf, handOver, heard } from '../integration/server-batches.ts'
import { mobilityService, selfdata, startCity } from '../integration/server-city.ts'
import type { City } from '../integration/server-city.ts'
import { ask, codeFor, enrol, newCitizen } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { writeFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { metric } from './metric.ts'

let solid: SolidServer
let service: Citizen
let other: Citizen
let city: City

beforeAll(async () => {
  solid = await startSolidServer({ passwordRounds: 1 })
  service = await newCitizen(solid.baseUrl, 'operator')
  other = await newCitizen(solid.baseUrl, 'bikes')
  const services = [mobilityService(service), mobilityService(other, 'velos')]
  city = await startCity(services, { SELFDATA_MAX_BATCH_BYTES: '3000000' })
})
afterAll(async () => {
  await city.remove()
  await solid.stop()
})

const refused = 'selfdata_tokens_refused_total'
const problem = (key: string) => `selfdata_problems_total{problem="${key}"}`

describe('a token and its proof', () => {
  const signed = async (method = 'GET', path = '/links') =>
    serviceSession(service).sign(method, `${city.url}${path}`)

  /** What the caller is told, when a request with these headers is refused as it should be. */
  async function refusal(headers: Record<string, string>): Promise<unknown> {
    const before = await metric(city, refused)
    const response = await fetch(`${city.url}/links`, { headers })
    const counted = (await metric(city, refused)) - before
    const kind = response.headers.get('content-type')
    const text = await response.text()
    return { status: response.status, kind, counted, telling: /jose|stack|at \//i.test(text) }
  }
  const isRefused = {
    status: 401,
    kind: 'application/problem+json',
    counted: 1,
    telling: false,
  }

  it('count once', async () => {
    const headers = await signed()
    expect((await fetch(`${city.url}/links`, { headers })).status).toBe(200)
    expect(await refusal(headers)).toEqual(isRefused)
  })

  it('do not count for another method or another address', async () => {
    expect(await refusal(await signed('POST'))).toEqual(isRefused)
    expect(await refusal(await signed('GET', '/links/check'))).toEqual(isRefused)
    const elsewhere = await serviceSession(service).sign('GET', 'https://elsewhere.example/links')
    expect(await refusal(elsewhere)).toEqual(isRefused)
  })

  it('do not count without each other, or as a bearer token', async () => {
    const { authorization = '', dpop = '' } = await signed()
    expect(await refusal({ authorization })).toEqual(isRefused)
    expect(await refusal({ dpop })).toEqual(isRefused)
    expect(await refusal({ authorization: authorization.replace('DPoP', 'Bearer'), dpop })).toEqual(
      isRefused,
    )
    expect(await refusal({ authorization: `DPoP ${'a'.repeat(10_000)}`, dpop })).toEqual(isRefused)
  })

  it('do not count with a key of somebody else', async () => {
    const mine = await signed()
    const theirs = await serviceSession(other).sign('GET', `${city.url}/links`)
    expect(
      await refusal({ authorization: mine.authorization ?? '', dpop: theirs.dpop ?? '' }),
    ).toEqual(isRefused)
  })

  it('do not count unsigned, signed with what everybody knows, too old, or from the future', async () => {
    const { authorization = '' } = await signed()
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    const jwk = await exportJWK(publicKey)
    const ath = createHash('sha256').update(authorization.slice(5)).digest('base64url')
    const claims = { htu: `${city.url}/links`, htm: 'GET', ath, jti: crypto.randomUUID() }
    const [head, body] = authorization.slice(5).split('.')
    const now = Math.floor(Date.now() / 1000)
    const proof = (issuedAt: number) =>
      new SignJWT({ ...claims, jti: crypto.randomUUID() })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
        .setIssuedAt(issuedAt)
        .sign(privateKey)
    const unsigned = new UnsecuredJWT({ ...claims, iat: now }).encode()
    const shared = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(new TextEncoder().encode(JSON.stringify(jwk)))
    for (const dpop of [unsigned, shared, await proof(now - 3600), await proof(now + 3600)])
      expect(await refusal({ authorization, dpop })).toEqual(isRefused)
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')
    for (const token of [`${none}.${body}.`, `${head}.${body}.`, `${head}.${body}.AAAA`])
      expect(await refusal({ authorization: `DPoP ${token}`, dpop: await proof(now) })).toEqual(
        isRefused,
      )
  })
})

describe('who is signed in', () => {
  it('does nothing in the name of another', async () => {
    const citizen = await newCitizen(solid.baseUrl)
    await enrol(city, { service, citizen, customer: 'V1' })
    const batch = await handOver(city, service, csvOf('V1', 1))
    const paths: [string, string, unknown?][] = [
      ['GET', `/services/yelo/batches/${batch.id}`],
      ['POST', '/services/yelo/codes', { customers: ['1'] }],
      ['POST', '/services/yelo/links/close', { customers: ['V1'] }],
      ['GET', '/services/yelo/dead-letters'],
      ['POST', '/services/yelo/dead-letters/drop', {}],
    ]
    for (const path of paths) {
      expect((await ask(city, other.fetch, path)).status).toBe(403)
      expect((await ask(city, citizen.fetch, path)).status).toBe(403)
    }
    expect(await metric(city, problem('not-allowed'))).toBeGreaterThanOrEqual(2 * paths.length)
    const elsewhere = `/services/velos/batches/${batch.id}`
    expect((await ask(city, other.fetch, ['GET', elsewhere])).status).toBe(404)
    const mallory = await newCitizen(solid.baseUrl)
    await ask(city, mallory.fetch, ['DELETE', '/links/yelo'])
    expect((await ask(city, mallory.fetch, ['GET', '/links'])).body).toEqual([])
    expect((await ask(city, citizen.fetch, ['GET', '/links'])).body).toMatchObject([
      { service: 'yelo', state: 'open' },
    ])
  })

  it('cannot have records written into the storage of another, or nowhere', async () => {
    const [victim, mallory] = [await newCitizen(solid.baseUrl), await newCitizen(solid.baseUrl)]
    const places = [
      victim.storage,
      `${mallory.storage}../${new URL(victim.storage).pathname.slice(1)}`,
      'http://169.254.169.254/latest/',
      'http://2130706433/',
      'http://0177.0.0.1/',
      'http://[::1]/',
      'file:///etc/',
      'data:text/turtle,',
      'javascript:alert(1)',
      `${mallory.storage}?x=1`,
      `${mallory.storage}#x`,
    ]
    const refusals = async () =>
      (await metric(city, problem('storage-not-in-profile'))) +
      (await metric(city, problem('storage-not-an-address')))
    const before = await refusals()
    for (const storage of places) {
      const code = await codeFor(city, { service, customer: 'V2' })
      const { status, body } = await ask(city, mallory.fetch, [
        'POST',
        '/links',
        { service: 'yelo', code, storage },
      ])
      expect([400, 422]).toContain(status)
      expect(JSON.stringify(body)).toContain('/problems/')
    }
    expect(await refusals()).toBe(before + places.length)
    expect((await ask(city, mallory.fetch, ['GET', '/links'])).body).toEqual([])
  })

  it('cannot guess codes, not even many at once', async () => {
    const mallory = await newCitizen(solid.baseUrl)
    const code = '0'.repeat(28)
    const guess = async () =>
      ask(city, mallory.fetch, ['POST', '/links/check', { service: 'yelo', code }])
    const answers = await Promise.all(Array.from({ length: 40 }, guess))
    const tried = answers.filter(({ type }) => type === '/problems/code-unknown')
    expect(tried.length).toBeLessThanOrEqual(10)
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(30)
    const counted = await metric(city, 'selfdata_code_guesses_total{outcome="unknown"}')
    expect(counted).toBe(tried.length)
    expect(await metric(city, problem('too-many-guesses'))).toBeGreaterThanOrEqual(30)
  })
})

describe('a body', () => {
  const send = async (body: BodyInit, headers: Record<string, string> = {}) =>
    service.fetch(`${city.url}/services/yelo/batches`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        'idempotency-key': crypto.randomUUID(),
        ...headers,
      },
      body,
    })

  const bomb = gzipSync(Buffer.alloc(200_000_000, '\n'))

  it.each<[string, () => Promise<Response>, number]>([
    [
      'that unpacks to a thousand times its size',
      async () => send(bomb, { 'content-encoding': 'gzip' }),
      413,
    ],
    ['packed twice', async () => send(gzipSync(bomb), { 'content-encoding': 'gzip, gzip' }), 415],
    ['in a packing nobody knows', async () => send('x', { 'content-encoding': 'br' }), 415],
    ['that is no gzip', async () => send('x', { 'content-encoding': 'gzip' }), 400],
    ['larger than told', async () => send('\n'.repeat(4_000_000)), 413],
    ['of another kind', async () => send('<x/>', { 'content-type': 'text/xml' }), 415],
  ])('%s is refused and counted', async (_, sent, status) => {
    const name = `selfdata_request_seconds_count{method="POST",route="/services/{id}/batches",status="${status}"}`
    const alike = name.replace('/services/{id}/batches', '/services/:id/batches')
    const before = (await metric(city, name)) + (await metric(city, alike))
    const response = await heard(sent)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect((await metric(city, name)) + (await metric(city, alike))).toBeGreaterThan(before)
    expect((await fetch(`${city.url}/ready`)).ok).toBe(true)
  })

  it.each([
    ['lists in lists', '['.repeat(60_000)],
    ['objects in objects', '{"customer":'.repeat(5000)],
    ['one endless line', `{"customer":"${'x'.repeat(2_000_000)}`],
    ['keys that mean something to the machine', '{"customer":"1","__proto__":{"a":1}}'],
    ['a fractional customer', '{"customer":1.5}'],
  ])('of %s is told line by line, and the server goes on', async (_, text) => {
    const refusedLines = 'selfdata_lines_total{service="yelo",outcome="refused"}'
    const before = await metric(city, refusedLines)
    for (const type of ['application/x-ndjson', 'application/ld+json']) {
      const response = await send(text, { 'content-type': type })
      expect(response.status).toBe(201)
      const batch = await response.json()
      expect(batch).toMatchObject({ accepted: 0 })
      expect(batch.refusedLines).toBeGreaterThan(0)
    }
    expect(await metric(city, refusedLines)).toBeGreaterThan(before)
    expect((await fetch(`${city.url}/ready`)).ok).toBe(true)
  })

  it('that never ends does not keep a small question waiting for ever', async () => {
    // Far more than the server reads; without any end it filled our own memory once nobody did.
    const spaces = new Uint8Array(65_536).fill(32)
    const endless = new Blob(Array.from({ length: 2000 }, () => spaces)).stream()
    const url = `${city.url}/links/check`
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(await serviceSession(service).sign('POST', url)),
      },
      body: endless,
      duplex: 'half',
    }
    const status = await fetch(url, init).then(
      (response) => response.status,
      () => 0,
    )
    // Refused, or the connection closed while it was still sent.
    expect([413, 0]).toContain(status)
    const counted = async () => metric(city, problem('body-too-large'))
    await expect.poll(counted, { timeout: 20_000 }).toBeGreaterThan(0)
    expect((await fetch(`${city.url}/ready`)).ok).toBe(true)
  })
})

describe('what a customer is called', () => {
  it('is no formula in a table, and no markup in a letter', async () => {
    const evil = [
      '=HYPERLINK("http://evil.example")',
      '+1+1',
      '@SUM(A1)',
      '-2',
      '<script>alert(1)</script>',
      'a"b;c',
    ]
    const file = join(city.folder, 'customers.csv')
    const quoted = evil.map((name) => `"${name.replaceAll('"', '""')}"`)
    await writeFile(file, `customer\n${quoted.join('\n')}\n`)
    const letters = join(city.folder, 'letters.html')
    const args = ['--service', 'yelo', '--letters', letters, '--app', 'https://app.example/']
    const { code, out } = await selfdata(city, 'codes', file, ...args)
    expect(code).toBe(0)
    const cells = out.trim().split('\n').slice(1)
    expect(cells).toHaveLength(evil.length)
    for (const cell of cells) expect(cell).not.toMatch(/^"?[=+@-]/)
    expect(await readFile(letters, 'utf8')).not.toContain('<script>alert')
  })
})
