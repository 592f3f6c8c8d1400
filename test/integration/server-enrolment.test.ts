import { SignJWT, exportJWK, generateKeyPair } from 'jose'
import { serviceSession } from '@selfdata/server'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { ask, codeFor, newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let citizen: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  citizen = await newCitizen(baseUrl)
  city = await startCity([mobilityService(service), mobilityService(service, 'rail')])
})
afterAll(async () => city.remove())

const check = async (who: Citizen, code: string, id = 'yelo') =>
  ask(city, who.fetch, ['POST', '/links/check', { service: id, code }])
const open = async (who: Citizen, code: string, storage = who.storage) =>
  ask(city, who.fetch, ['POST', '/links', { service: 'yelo', code, storage }])

describe('what anyone may ask', () => {
  it('lists the services, from any origin, without secrets', async () => {
    const response = await fetch(`${city.url}/services`, {
      headers: { origin: 'https://app.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject([
      {
        id: 'yelo',
        webId: service.webId,
        container: 'selfdata/mobility/validations/yelo/',
        modes: ['read', 'append', 'write'],
      },
      { id: 'rail' },
    ])
    expect(text).not.toContain(service.clientSecret)
  })

  it('describes itself, and answers a preflight', async () => {
    const description = await fetch(`${city.url}/openapi.json`)
    const { openapi, paths } = await description.json()
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/services', '/links', '/links/check', '/services/{id}/records']),
    )
    const page = await fetch(`${city.url}/docs`)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await page.text()
    expect(text).toContain('POST /services/{id}/batches')
    expect(text).toContain('{ service, code }')
    expect(page.headers.get('content-security-policy')).toContain("style-src 'sha256-")
    expect(text).toContain('/problems/code-mistyped')
    const preflight = await fetch(`${city.url}/links`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,dpop',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('dpop')
  })

  it('says in the language of the caller that there is nothing', async () => {
    const answer = await fetch(`${city.url}/nothing`, { headers: { 'accept-language': 'en' } })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toEqual({
      type: '/problems/not-found',
      title: 'Nothing is here.',
      status: 404,
    })
  })
})

describe('a code', () => {
  it('can be checked without being used, and is used once', async () => {
    const code = await codeFor(city, { service, customer: '1' })
    expect(await check(citizen, code)).toMatchObject({ status: 200, body: { valid: true } })
    expect(await check(citizen, code.toLowerCase())).toMatchObject({ status: 200 })
    expect(await open(citizen, code)).toMatchObject({
      status: 201,
      body: { service: 'yelo', storage: citizen.storage, state: 'open', lastDelivered: null },
    })
    expect(await open(citizen, code)).toMatchObject({ status: 422, type: '/problems/code-used' })
  })

  it('works for one of two people who use it at the same time', { retry: 0 }, async () => {
    const other = await newCitizen(baseUrl)
    const code = await codeFor(city, { service, customer: '2' })
    const answers = await Promise.all([open(citizen, code), open(other, code)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422])
  })

  it('is of one service', async () => {
    const code = await codeFor(city, { service, customer: '3', id: 'rail' })
    expect(await check(citizen, code)).toMatchObject({ type: '/problems/code-unknown' })
    expect(await check(citizen, code, 'rail')).toMatchObject({ status: 200 })
    expect(await check(citizen, code, 'none')).toMatchObject({ type: '/problems/service-unknown' })
  })

  it('that is typed wrong is told from one that does not exist', async () => {
    const code = await codeFor(city, { service, customer: '4' })
    const wrong = code.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
    expect(await check(citizen, wrong)).toMatchObject({ type: '/problems/code-mistyped' })
  })

  it('cannot be guessed many times, and a person who guessed does not stop others', async () => {
    const guesser = await newCitizen(baseUrl)
    // Right in itself, and of no customer: the check symbol of zeros is zero.
    const guess = '0'.repeat(28)
    for (let tries = 0; tries < 10; tries += 1)
      expect(await check(guesser, guess)).toMatchObject({ type: '/problems/code-unknown' })
    const right = await codeFor(city, { service, customer: '5' })
    expect(await check(guesser, right)).toMatchObject({
      status: 429,
      type: '/problems/too-many-guesses',
    })
    expect(await check(citizen, right)).toMatchObject({ status: 200 })
  })

  it('is made by the service only', async () => {
    const answer = await ask(city, citizen.fetch, [
      'POST',
      '/services/yelo/codes',
      { customers: ['6'] },
    ])
    expect(answer).toMatchObject({ status: 403, type: '/problems/not-allowed' })
  })
})

describe('the storage', () => {
  it('must stand in the profile of the person', async () => {
    const other = await newCitizen(baseUrl)
    const code = await codeFor(city, { service, customer: '7' })
    expect(await open(citizen, code, other.storage)).toMatchObject({
      status: 422,
      type: '/problems/storage-not-in-profile',
    })
    const relative = `${citizen.storage}selfdata/../`
    expect(await open(citizen, code, relative)).toMatchObject({ status: 422 })
    expect(await open(citizen, code)).toMatchObject({ status: 201 })
  })

  it('is not taken from its owner by a profile that names it too', async () => {
    const [owner, thief] = [await newCitizen(baseUrl), await newCitizen(baseUrl)]
    await thief.fetch(thief.webId.replace(/#.*/, ''), {
      method: 'PATCH',
      headers: { 'content-type': 'text/n3' },
      body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>.
        <> a solid:InsertDeletePatch;
          solid:inserts { <${thief.webId}> <http://www.w3.org/ns/pim/space#storage> <${owner.storage}>. }.`,
    })
    const codes = [
      await codeFor(city, { service, customer: '8' }),
      await codeFor(city, { service, customer: '9' }),
      await codeFor(city, { service, customer: '10' }),
    ]
    expect(await open(thief, codes[0] ?? '', owner.storage)).toMatchObject({ status: 201 })
    expect(await open(owner, codes[1] ?? '')).toMatchObject({ status: 201 })
    expect((await ask(city, thief.fetch, ['GET', '/links'])).body).toEqual([])
    expect(await open(thief, codes[2] ?? '', owner.storage)).toMatchObject({
      type: '/problems/storage-claimed-by-another',
    })
  })
})

/** The status that a request signed in some way gets. */
async function statusOf(headers: Record<string, string>, path = '/links'): Promise<number> {
  const { status } = await fetch(`${city.url}${path}`, { headers })
  return status
}

/** The headers that a session sends, caught before they leave. */
async function signed(who: Citizen, url: string, method = 'GET') {
  return serviceSession(who).sign(method, url)
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

describe('a token', () => {
  it('is needed', async () => {
    expect(await statusOf({})).toBe(401)
    expect(await statusOf({ authorization: 'DPoP x', dpop: 'y' })).toBe(401)
  })

  it('works once with one proof', async () => {
    const headers = await signed(citizen, `${city.url}/links`)
    expect(await statusOf(headers)).toBe(200)
    expect(await statusOf(headers)).toBe(401)
  })

  it('is bound to the request', async () => {
    expect(await statusOf(await signed(citizen, `${city.url}/links`, 'DELETE'))).toBe(401)
    expect(await statusOf(await signed(citizen, `${city.url}/links/yelo`))).toBe(401)
    expect(await statusOf(await signed(citizen, 'https://pods.example/links'))).toBe(401)
  })

  it('is bound to its key: a stolen one is worth nothing, as bearer or with another proof', async () => {
    const { authorization = '' } = await signed(citizen, `${city.url}/links`)
    const token = authorization.replace('DPoP ', '')
    expect(await statusOf({ authorization: `Bearer ${token}` })).toBe(401)
    const { dpop = '' } = await signed(service, `${city.url}/links`)
    expect(await statusOf({ authorization, dpop })).toBe(401)
    expect(await statusOf({ authorization: `Bearer ${token}`, dpop })).toBe(401)
  })

  it('cannot be made by oneself', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    const jwk = await exportJWK(publicKey)
    const proof = await new SignJWT({ htu: `${city.url}/links`, htm: 'GET' })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .setJti('forged')
      .sign(privateKey)
    const claims = { webid: citizen.webId, client_id: 'x', cnf: { jkt: 'x' } }
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(citizen.issuer)
      .setAudience('solid')
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey)
    const none = `${encoded({ alg: 'none' })}.${encoded({ ...claims, iss: citizen.issuer, aud: 'solid' })}.`
    for (const token of [forged, none])
      expect(await statusOf({ authorization: `DPoP ${token}`, dpop: proof })).toBe(401)
  })

  it('of one person does nothing for another', async () => {
    const other = await newCitizen(baseUrl)
    await open(other, await codeFor(city, { service, customer: '11' }))
    expect((await ask(city, citizen.fetch, ['DELETE', '/links/yelo'])).status).toBe(204)
    expect((await ask(city, other.fetch, ['GET', '/links'])).body).toHaveLength(1)
  })
})
