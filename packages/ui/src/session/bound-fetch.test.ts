import { describe, expect, it } from 'vitest'
import { boundFetch } from './bound-fetch.ts'
import { urlOf } from '../testing/url-of.ts'

const storage = 'https://pod.example'

function setUp() {
  const sent: { by: string; url: string; init: RequestInit | undefined }[] = []
  const record =
    (by: string): typeof fetch =>
    async (input, init) => {
      sent.push({ by, url: urlOf(input), init })
      return new Response('ok')
    }
  const fetch = boundFetch(record('signed'), {
    isAllowed: (origin) => origin === storage,
    plain: record('plain'),
  })
  return { fetch, sent }
}

describe('a bound fetch', () => {
  it.each([
    ['https://pod.example/selfdata/catalog.ttl', 'signed'],
    ['https://pod.example:8443/selfdata/catalog.ttl', 'plain'],
    ['http://pod.example/selfdata/catalog.ttl', 'plain'],
    ['https://pod.example.evil.example/x', 'plain'],
    ['https://evil.example/?https://pod.example/', 'plain'],
    ['https://pod.example@evil.example/', 'plain'],
  ])('sends %s as %s', async (url, by) => {
    const { fetch, sent } = setUp()
    await fetch(url)
    await fetch(new URL(url))
    expect(sent.map((one) => one.by)).toEqual([by, by])
  })

  it('never follows a redirect with a token, whatever the caller asks', async () => {
    const { fetch, sent } = setUp()
    await fetch(`${storage}/a`, { redirect: 'follow' })
    await fetch(`${storage}/a`)
    await fetch(`${storage}/a`, { redirect: 'error' })
    expect(sent.map(({ init }) => init?.redirect)).toEqual(['manual', 'manual', 'error'])
  })

  it('sends no cookies elsewhere', async () => {
    const { fetch, sent } = setUp()
    await fetch('https://elsewhere.example/', { credentials: 'include' })
    expect(sent[0]?.init?.credentials).toBe('omit')
  })
})
