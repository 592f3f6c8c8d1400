import { createPerson } from '@selfdata/lab'
import type { Person } from '@selfdata/lab'
import { SignInError, serviceSession } from '@selfdata/server'
import { beforeAll, describe, expect, inject, it } from 'vitest'

let service: Person

beforeAll(async () => {
  const name = `session-${crypto.randomUUID()}`
  service = await createPerson(
    { baseUrl: inject('solidServer') },
    { email: `${name}@example.org`, password: 'password', name: 'A service', pod: name },
  )
})

/** Counts how often a token was asked for. */
function counting() {
  const outcomes: string[] = []
  return { outcomes, onToken: (outcome: string) => outcomes.push(outcome) }
}

async function put(session: { fetch: typeof fetch }, name: string): Promise<number> {
  const response = await session.fetch(`${service.storage}${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'text/turtle' },
    body: '<#it> a <#Thing> .',
  })
  return response.status
}

describe('the session of a service', () => {
  it('writes as the WebID of the service, with one token for many requests', async () => {
    const { outcomes, onToken } = counting()
    const session = serviceSession(service, { onToken })
    const statuses = await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => put(session, name)))
    expect(statuses).toEqual([201, 201, 201, 201])
    expect(outcomes).toEqual(['new'])
    expect(await session.webId()).toBe(service.webId)
  })

  it('asks for a new token before the old one ends', async () => {
    let late = 0
    const { outcomes, onToken } = counting()
    const now = () => new Date(Date.now() + late)
    const session = serviceSession(service, { now, onToken })
    await put(session, 'early')
    late = 100_000
    await put(session, 'later')
    expect(outcomes).toEqual(['new'])
    // 550 s on, in the clock of the service: the token of 600 s is about to end.
    late = 550_000
    await put(session, 'late')
    expect(outcomes).toEqual(['new', 'new'])
  })

  it('renews once on 401, and gives the second answer as it is', async () => {
    const { outcomes, onToken } = counting()
    let refused = 0
    const refusing: typeof fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      if (!url.startsWith(service.storage)) return fetch(input, init)
      refused += 1
      return new Response(null, { status: 401 })
    }
    const session = serviceSession(service, { fetch: refusing, onToken })
    expect(await put(session, 'never')).toBe(401)
    expect(refused).toBe(2)
    expect(outcomes).toEqual(['new', 'new'])
  })

  it('asks for no further token because of a server that refuses each, for a minute', async () => {
    let late = 0
    const { outcomes, onToken } = counting()
    const refusing: typeof fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      return url.includes('/refused/') ? new Response(null, { status: 401 }) : fetch(input, init)
    }
    const now = () => new Date(Date.now() + late)
    const session = serviceSession(service, { fetch: refusing, now, onToken })
    const statuses: number[] = []
    for (const name of ['refused/a', 'refused/b', 'fine', 'refused/c'])
      statuses.push(await put(session, name))
    expect(statuses).toEqual([401, 401, 201, 401])
    expect(outcomes).toEqual(['new', 'new'])
    late = 61_000
    await put(session, 'refused/d')
    expect(outcomes).toEqual(['new', 'new', 'new'])
  })

  it('corrects a clock that is ten minutes off', async () => {
    const session = serviceSession(service, { now: () => new Date(Date.now() + 600_000) })
    expect(await put(session, 'skewed')).toBe(201)
  })

  it('says which issuer refused, without the secret', async () => {
    const session = serviceSession({ ...service, clientSecret: 'not-the-secret' })
    const failed = session.fetch(service.storage)
    await expect(failed).rejects.toBeInstanceOf(SignInError)
    await expect(failed).rejects.toThrow(
      `Signing in at <${service.issuer}> failed: it answered 401`,
    )
    await expect(failed).rejects.not.toThrow('not-the-secret')
  })

  it('never takes the token along a redirect', async () => {
    const seen: string[] = []
    const redirecting: typeof fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      seen.push(url)
      if (!url.startsWith(service.storage)) return fetch(input, init)
      return new Response(null, { status: 307, headers: { location: 'https://evil.example/' } })
    }
    const session = serviceSession(service, { fetch: redirecting })
    expect((await session.fetch(`${service.storage}moved`)).status).toBe(307)
    expect(seen.some((url) => url.includes('evil.example'))).toBe(false)
  })
})
