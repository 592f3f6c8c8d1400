import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TargetRefusedError } from './errors.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { BodyTooLargeError } from './limited-body.ts'

let server: Server
let base: string
const seen: string[] = []

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/plain': (_, response) => response.end('hello'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/once': (_, response) => response.writeHead(302, { location: '/plain' }).end(),
  '/metadata': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
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
