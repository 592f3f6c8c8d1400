import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type {
  ClientRequest,
  IncomingMessage,
  OutgoingHttpHeaders,
  Server,
  ServerResponse,
} from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fetch } from '@selfdata/pod'

/** What may go wrong with one request. */
export type Fault =
  /** The server does it, and the answer is lost. */
  | { kind: 'lose-answer' }
  /** The connection breaks after this part of the body, a fraction between 0 and 1. */
  | { kind: 'cut'; at: number }
  /** The server does it at once, and does not answer before the client has gone. */
  | { kind: 'late' }
  /** The server gets it only after something has happened, or when the client has gone. */
  | { kind: 'delay'; until: Promise<unknown> | 'gone' }
  /** Answered here, without asking the server. */
  | { kind: 'answer'; status: number; headers?: OutgoingHttpHeaders; body?: string }
  /** The server does it, and something between says 500. */
  | { kind: 'late-500' }

export interface SeenRequest {
  readonly method: string
  readonly path: string
  /** Counted from 1 over all requests of this method to this path. */
  readonly time: number
}

export interface FaultProxy {
  /** Sends a request, signed for the server behind, through the proxy. */
  readonly send: Fetch
  readonly seen: readonly SeenRequest[]
  /** Ends it, once all that came by has been passed on. */
  readonly stop: () => Promise<void>
}

export interface FaultProxyOptions {
  fault?: (request: SeenRequest) => Fault | undefined
  /** Without PATCH; `poor` knows no ETags, conditions and WAC-Allow either. */
  lacks?: 'nothing' | 'patch' | 'poor'
}

/** A real HTTP proxy in front of a real server, which breaks what the test wants broken. */
export async function startFaultProxy(
  baseUrl: string,
  { fault = () => undefined, lacks = 'nothing' }: FaultProxyOptions = {},
): Promise<FaultProxy> {
  const seen: SeenRequest[] = []
  const handling: Promise<void>[] = []
  const server = createServer((incoming, answer) => {
    const { method = 'GET', url: path = '/' } = incoming
    const time = seen.filter((one) => one.method === method && one.path === path).length + 1
    seen.push({ method, path, time })
    const withoutPatch = lacks !== 'nothing' && method === 'PATCH'
    const chosen = withoutPatch ? notAllowed : fault({ method, path, time })
    const way = { target: new URL(baseUrl), lacks, fault: chosen }
    handling.push(handle(incoming, answer, way).catch(() => void answer.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const origin = originOf(server)
  return {
    seen,
    send: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      return fetch(`${origin}${url.pathname}${url.search}`, init)
    },
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await Promise.all([closed, ...handling])
    },
  }
}

interface Way {
  target: URL
  lacks: 'nothing' | 'patch' | 'poor'
  fault: Fault | undefined
}

const notAllowed: Fault = { kind: 'answer', status: 405 }
const hidden = {
  nothing: new Set<string>(),
  patch: new Set(['accept-patch', 'allow']),
  poor: new Set(['accept-patch', 'allow', 'etag', 'last-modified', 'wac-allow']),
}

async function handle(incoming: IncomingMessage, answer: ServerResponse, way: Way) {
  const { fault, target, lacks } = way
  const gone = once(answer, 'close')
  const body = await buffer(incoming)
  if (fault?.kind === 'answer') {
    answer.writeHead(fault.status, fault.headers).end(fault.body)
    return
  }
  if (fault?.kind === 'delay') await (fault.until === 'gone' ? gone : fault.until)
  const headers: OutgoingHttpHeaders = { ...incoming.headers, host: target.host }
  if (lacks === 'poor') for (const name of ['if-match', 'if-none-match']) delete headers[name]
  const { hostname, port } = target
  const { method, url: path } = incoming
  const upstream = request({ hostname, port, method, path, headers })
  if (fault?.kind === 'cut') await cut(upstream, body.subarray(0, body.length * fault.at))
  else await passOn(upstream.end(body), answer, { ...way, gone })
  if (fault?.kind === 'cut') answer.destroy()
}

async function passOn(
  upstream: ClientRequest,
  answer: ServerResponse,
  { fault, lacks, gone }: Way & { gone: Promise<unknown> },
) {
  const back = await new Promise<IncomingMessage>((resolve, reject) => {
    upstream.on('response', resolve).on('error', reject)
  })
  const text = await buffer(back)
  if (fault?.kind === 'lose-answer') answer.destroy()
  if (fault?.kind === 'late') await gone
  const status = fault?.kind === 'late-500' ? 500 : (back.statusCode ?? 500)
  const shown = Object.entries(back.headers).filter(([name]) => !hidden[lacks].has(name))
  if (!answer.destroyed) answer.writeHead(status, Object.fromEntries(shown)).end(text)
}

async function cut(upstream: ClientRequest, part: Buffer): Promise<void> {
  upstream.on('error', () => {})
  upstream.write(part)
  await wait(50)
  upstream.destroy()
}

/** Where a server that listens on this machine is reached. */
export function originOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen')
  return `http://localhost:${address.port}`
}
