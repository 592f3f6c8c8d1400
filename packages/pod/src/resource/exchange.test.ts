import { expect, it } from 'vitest'
import { AccessDeniedError, UnreachableError } from '../errors.ts'
import { getResource } from './get-resource.ts'
import { putResource } from './put-resource.ts'

const url = 'https://ada.example/note.ttl'

/** A network on which the first requests meet a connection that the server has closed. */
function closing(times: number) {
  let asked = 0
  const fetch: typeof globalThis.fetch = async () => {
    if (++asked > times)
      return new Response('<#it> <#is> 1 .', { headers: { 'content-type': 'text/turtle' } })
    const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
    throw new TypeError('fetch failed', { cause })
  }
  return { fetch, asked: () => asked }
}

it('reading is done once more on a connection that had been closed, and not without end', async () => {
  expect((await getResource(url, closing(1))).text).toContain('#it')
  const down = closing(9)
  await expect(getResource(url, down)).rejects.toThrow(UnreachableError)
  expect(down.asked()).toBe(2)
})

it('writing is not: it may have happened', async () => {
  const network = closing(1)
  await expect(putResource(url, '<#it> <#is> 1 .', network)).rejects.toThrow(UnreachableError)
  expect(network.asked()).toBe(1)
})

it.each([
  ['a fetch that never ends', () => new Promise<Response>(() => {})],
  ['a body that never ends', async () => new Response(new ReadableStream())],
])('%s ends with the time limit, also where it does not heed the signal', async (_, fetch) => {
  const reading = getResource(url, { fetch, timeLimit: 0.01 })
  await expect(reading).rejects.toThrow('no answer within 0.01 s')
})

it('a refusal does not wait for its body to be thrown away', async () => {
  const body = new ReadableStream({ cancel: () => new Promise<void>(() => {}) })
  const reading = getResource(url, { fetch: async () => new Response(body, { status: 403 }) })
  await expect(reading).rejects.toThrow(AccessDeniedError)
})
