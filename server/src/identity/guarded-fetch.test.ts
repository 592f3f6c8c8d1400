import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TargetRefusedError } from './errors.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { BodyTooLargeError } from './limited-body.ts'

let server: Server
let base: string
const seen: string[] = []
let connections = 0

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/plain': (_, response) => response.end('hello'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/once': (_, response) => response.writeHead(302, { location: '/plain' }).end(),
  '/metadata': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/empty': (_, response) => response.writeHead(201, { location: '/plain' }).end(),
  '/echo': (request, response) => {
    const { method, headers } = request
    const told = { method, type: headers['content-type'], coding: headers['accept-encoding'] }
    response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] })
    response.write(`${JSON.stringify(told)}\n`)
    request.pipe(response)
  },
  '/silent': () => {},
  '/cut': (_, response) => response.destroy(),
  '/endless': (_, response) => {
    const chunk = 'x'.repeat(65_536)
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more)
    }
    response.on('error', () => {})
    more()
  },
}

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? ''}`.trim())
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  server.on('connection', () => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('in the open world', () => {
  let refused = 0
  const strict = guardedFetch({ allowPrivateAddresses: false, onRefused: () => (refused += 1) })

  it.each([
    'http://example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://0/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/',
    'https://example.org:8443/',
    'https://user:password@example.org/',
    'file:///etc/passwd',
    'data:text/turtle,<a> <b> <c> .',
  ])('does not go to %s', async (url) => {
    const before = refused
    await expect(strict.fetch(url)).rejects.toBeInstanceOf(TargetRefusedError)
    expect(refused).toBe(before + 1)
  })

  it('does not speak to this machine under a name that leads here', async () => {
    // Every look-up of this name answers 127.0.0.1 or ::1.
    const { port } = new URL(base)
    const anyPort = guardedFetch({ allowPrivateAddresses: false, allowedPorts: [Number(port)] })
    await expect(anyPort.fetch(`https://localhost:${port}/plain`)).rejects.toBeInstanceOf(
      TargetRefusedError,
    )
    await anyPort.close()
  })
})

describe('in the lab', () => {
  const lab = guardedFetch({ allowPrivateAddresses: true, maxBytes: 1_000_000 })

  it('reads, and tells where from', async () => {
    const response = await lab.fetch(`${base}/once`)
    expect(await response.text()).toBe('hello')
    expect(response.url).toBe(`${base}/plain`)
  })

  it('follows few redirects, and none with a token', async () => {
    await expect(lab.fetch(`${base}/loop`)).rejects.toThrow('too many redirects')
    seen.length = 0
    const headers = { authorization: 'DPoP token' }
    expect((await lab.fetch(`${base}/once`, { headers })).status).toBe(302)
    expect(seen).toEqual(['/once DPoP token'])
  })

  it('checks where a redirect leads', async () => {
    await expect(lab.fetch(`${base}/file`)).rejects.toBeInstanceOf(TargetRefusedError)
  })

  it('stops reading a body that does not end', async () => {
    const response = await lab.fetch(`${base}/endless`)
    await expect(response.text()).rejects.toBeInstanceOf(BodyTooLargeError)
  })
})

describe('what writes', () => {
  const lab = guardedFetch({ allowPrivateAddresses: true, maxBytes: 1_000_000 })
  const write = async (path: string, init: RequestInit = {}) =>
    lab.fetch(base + path, { method: 'PUT', body: 'x', ...init })

  it('arrives as it was meant, whatever it is made of', async () => {
    const headers = { 'content-type': 'text/turtle' }
    const told = { method: 'PUT', type: 'text/turtle', coding: 'identity' }
    const bodies = ['né', new TextEncoder().encode('né'), new Blob(['né'])]
    for (const body of bodies) {
      const response = await write('/echo', { headers, body })
      expect(response.url).toBe(`${base}/echo`)
      expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
      expect(await response.text()).toBe(`${JSON.stringify(told)}\nné`)
    }
  })

  it('leaves its connection to the next, whether or not the answer is read', async () => {
    const before = connections
    const fresh = guardedFetch({ allowPrivateAddresses: true })
    for (let number = 0; number < 20; number += 1) {
      const response = await fresh.fetch(`${base}/empty`, { method: 'PUT', body: 'x' })
      expect([response.status, response.headers.get('location')]).toEqual([201, '/plain'])
      expect(response.body).toBeNull()
    }
    // The next may begin while the first connection is still being put away.
    expect(connections).toBeLessThanOrEqual(before + 2)
  })

  it('follows no redirect', async () => {
    expect((await write('/once')).status).toBe(302)
    expect((await write('/metadata', { method: 'POST' })).status).toBe(302)
  })

  it('goes nowhere it may not', async () => {
    const strict = guardedFetch({ allowPrivateAddresses: false })
    const put = strict.fetch('https://127.0.0.1/', { method: 'PUT', body: 'x' })
    await expect(put).rejects.toBeInstanceOf(TargetRefusedError)
    const named = guardedFetch({
      allowPrivateAddresses: false,
      allowedPorts: [Number(new URL(base).port)],
    })
    const there = named.fetch(`https://localhost:${new URL(base).port}/`, { method: 'DELETE' })
    await expect(there).rejects.toBeInstanceOf(TargetRefusedError)
  })

  it('fails when the answer does not end, is cut or is waited for no longer', async () => {
    await expect(write('/endless')).rejects.toBeInstanceOf(BodyTooLargeError)
    await expect(write('/cut')).rejects.toThrow('fetch failed')
    const leave = new AbortController()
    const left = write('/silent', { signal: leave.signal })
    leave.abort(new Error('enough'))
    await expect(left).rejects.toThrow('enough')
  })
})
