import { describe, expect, it } from 'vitest'
import { acrossPods, fetchFor } from './across-pods.ts'
import type { PodToRead } from './across-pods.ts'
import type { Fetch } from '../resource/exchange.ts'
import { getResource } from '../resource/get-resource.ts'

const answers: Record<string, Fetch> = {
  fine: async () => new Response('<#a> <#b> 1 .'),
  refused: async () => new Response(null, { status: 403 }),
  hidden: async () => new Response(null, { status: 404 }),
  gone: async () => {
    throw new TypeError('Failed to fetch')
  },
  broken: async () => new Response(new Uint8Array([0xff, 0xfe])),
  slow: (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')))
    }),
}
const podOf = (name: string): PodToRead => ({
  name,
  storage: `https://${name}.example/`,
  fetch: answers[name]!,
})
const read = ({ storage }: PodToRead, options: { fetch: Fetch }) =>
  getResource(`${storage}x.ttl`, options)

describe('several pods', () => {
  it('give what they have, and who is missing is named with the reason', async () => {
    const pods = Object.keys(answers).map(podOf)
    // One of them never answers: that this comes to an end at all is the deadline's doing.
    const { answers: found, missing } = await acrossPods(pods, read, { deadline: 2 })
    expect(found.map(({ pod }) => pod.name)).toEqual(['fine'])
    expect(missing.map(({ pod, reason }) => [pod.name, reason])).toEqual([
      ['refused', 'refused'],
      ['hidden', 'refused'],
      ['gone', 'unreachable'],
      ['broken', 'unreadable'],
      ['slow', 'slow'],
    ])
  })

  it('stop when the person stops', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(acrossPods([podOf('slow')], read, { signal })).rejects.toThrow('stopped')
  })

  it('do not hide a mistake of our own', async () => {
    const wrong = () => Promise.reject(new RangeError('no such year'))
    await expect(acrossPods([podOf('fine')], wrong)).rejects.toThrow('no such year')
  })
})

it('a token goes to the origin of its pod only, wherever a document points', async () => {
  const seen: string[] = []
  const spy =
    (name: string): Fetch =>
    async (input) => {
      seen.push(`${name} ${input instanceof Request ? input.url : input.toString()}`)
      return new Response('')
    }
  const fetch = fetchFor('https://ada.example/pod/', { signed: spy('signed'), plain: spy('plain') })
  await fetch('https://ada.example/pod/a.ttl')
  await fetch('https://ada.example.evil.example/pod/a.ttl')
  await fetch('http://ada.example/pod/a.ttl')
  await fetch('https://bob.example/a.ttl')
  expect(seen).toEqual([
    'signed https://ada.example/pod/a.ttl',
    'plain https://ada.example.evil.example/pod/a.ttl',
    'plain http://ada.example/pod/a.ttl',
    'plain https://bob.example/a.ttl',
  ])
})
