import { planGrant, readInbox } from '@selfdata/access'
import { as } from '@selfdata/vocab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, publishRequest } from './access-request.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'

describe('an inbox that anyone may write to', () => {
  let world: AccessWorld

  beforeAll(async () => {
    world = await accessWorld('wac')
  })
  afterAll(() => world.stop())

  it('gives the requests in it, whatever else is put into it', async () => {
    const { owner, second, options } = world
    const box = `${owner.storage}${crypto.randomUUID()}/`
    const drop = { who: 'signed-in', modes: ['append'], on: box, reaches: ['this'] } as const
    await (await planGrant(drop, options)).apply()
    const post = async (body: string, type = 'text/turtle') => {
      const response = await second.fetch(box, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
      expect(response.status).toBe(201)
    }
    const offer = (url: string) => post(offering(url))
    const good = await publishRequest(world, 'selfdata/energy/')
    await offer(good.id)
    await offer(good.id)
    await post('<script>alert(1)</script>', 'text/html')
    await post('this is <not turtle')
    await post(`<#a> <#b> """${'x'.repeat(100_000)}""" .`)
    await post('{"@context": {"a": "urn:a"}, "@type": "a"}', 'application/ld+json')
    await post('<#it> a <#Advertisement> .')
    await post(news('https://city.example/campaigns/lane', 'Le résultat est paru.'))
    await post(news('javascript:alert(1)', 'Gagnez un vélo'))
    await offer('javascript:alert(1)')
    await offer('http://169.254.169.254/latest/meta-data/')
    await offer(`${second.storage}nothing-here.ttl#request`)
    await offer(`${box}#request`)
    await offer(await hugeRequest())
    // Asks for the whole world, through a path that climbs out.
    await offer((await publishRequest(world, '../')).id)

    const asked: string[] = []
    const publicFetch: typeof fetch = async (input, init) => {
      const request = new Request(input, init)
      asked.push(request.url)
      expect(request.headers.has('authorization')).toBe(false)
      return fetch(input, init)
    }
    const found = await readInbox(box, { ...options, publicFetch })
    expect(found.requests.map(({ request }) => request.id)).toEqual([good.id])
    expect(found.announcements.map(({ announcement }) => announcement)).toEqual([
      { page: 'https://city.example/campaigns/lane', summary: { fr: 'Le résultat est paru.' } },
    ])
    expect(found.spam.map(({ because }) => because).toSorted()).toEqual([
      'no-request',
      'no-request',
      'no-request',
      'no-request',
      'no-request',
      'no-request',
      'not-readable',
      'not-readable',
      'request-unreachable',
      'request-unreachable',
      'request-unusable',
      'request-unusable',
    ])
    // Fetched once each, and no address that only this machine can reach.
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.filter((url) => url.includes('169.254'))).toEqual([])

    const few = await readInbox(box, { ...options, publicFetch, messageLimit: 3 })
    expect(few.waiting).toBe(12)
    const known = new Set([good.id])
    const again = await readInbox(box, { ...options, publicFetch, known })
    expect(again.requests).toEqual([])
  })

  it('does not take a message for spam that did not come', async () => {
    const { owner, options } = world
    const box = `${owner.storage}${crypto.randomUUID()}/`
    const good = await publishRequest(world, 'selfdata/energy/')
    await publish(owner, `${box}late.ttl`, offering(good.id))
    let isLost = true
    const fetch: typeof options.fetch = async (input, init) => {
      if (isLost && new Request(input).url.endsWith('/late.ttl')) throw new TypeError('lost')
      return options.fetch(input, init)
    }
    const found = await readInbox(box, { ...options, fetch, publicFetch: globalThis.fetch })
    expect(found.spam.map(({ because }) => because)).toEqual(['not-arrived'])
    isLost = false
    const again = await readInbox(box, { ...options, fetch, publicFetch: globalThis.fetch })
    expect(again.requests.map(({ request }) => request.id)).toEqual([good.id])
    expect(again.spam).toEqual([])
  })

  async function hugeRequest(): Promise<string> {
    const document = `${world.second.storage}${crypto.randomUUID()}.ttl`
    await publish(world.second, document, `<#a> <#b> """${'x'.repeat(300_000)}""" .`)
    return `${document}#request`
  }
})

function offering(request: string): string {
  return `<#message> a <${as.Offer}>; <${as.object}> <${request}> .`
}

function news(page: string, summary: string): string {
  return `<#message> a <${as.Announce}>; <${as.object}> <${page}>; <${as.summary}> "${summary}"@fr .`
}
