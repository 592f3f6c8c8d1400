import { describe, expect, it } from 'vitest'
import { MovedError, ResourceError, UnreachableError } from './errors.ts'
import { exchange } from './exchange.ts'
import type { Fetch } from './exchange.ts'

const url = 'https://alice.example/a.ttl'
const read = (fetch: Fetch, options: { signal?: AbortSignal; timeLimit?: number } = {}) =>
  exchange('Reading', url, {}, { fetch, ...options }, (response) => response.text())
const answering =
  (status: number, headers = {}): Fetch =>
  async (_input, init) => {
    init?.signal?.throwIfAborted()
    return new Response(status === 204 ? null : 'x', { status, headers })
  }
const silent: Fetch = (_input, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })
const endless: Fetch = async (_input, init) => {
  const start = (controller: ReadableStreamDefaultController) =>
    init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
  return new Response(new ReadableStream({ start }))
}

describe('one exchange', () => {
  it('follows no redirect', async () => {
    const asked: string[] = []
    const fetch: Fetch = (input, init) => {
      asked.push(`${new Request(input).url} ${init?.redirect}`)
      return answering(302, { location: 'https://evil.example/' })(input, init)
    }
    await expect(read(fetch)).rejects.toThrow(MovedError)
    expect(asked).toEqual([`${url} manual`])
  })

  it('asks nothing of an address that is not https', async () => {
    const asking = exchange('Reading', 'http://a.example/', {}, { fetch: answering(200) }, () => 1)
    await expect(asking).rejects.toThrow(ResourceError)
    await expect(asking).rejects.toThrow('not an https address')
  })

  it('gives up on a server that says nothing, and says so', async () => {
    await expect(read(silent, { timeLimit: 0.02 })).rejects.toThrow('no answer within 0.02 s')
  })

  it('gives up on a body that never ends', async () => {
    await expect(read(endless, { timeLimit: 0.02 })).rejects.toThrow(UnreachableError)
  })

  it('passes on the reason of whoever aborted', async () => {
    const reason = new Error('the person closed the page')
    await expect(read(answering(200), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const later = new AbortController()
    const reading = read(silent, { signal: later.signal })
    later.abort(reason)
    await expect(reading).rejects.toBe(reason)
  })

  it('calls a broken network unreachable, and keeps the cause', async () => {
    const cause = new TypeError('fetch failed')
    const error = await read(() => Promise.reject(cause)).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UnreachableError)
    expect(error).toMatchObject({ cause, message: `Reading <${url}> failed: no connection` })
  })

  it.each([200, 201, 204, 207])('takes %i for done', async (status) => {
    await expect(read(answering(status))).resolves.toBeTypeOf('string')
  })
})
