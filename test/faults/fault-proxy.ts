import { createServer, request } from 'node:http'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** What may go wrong with one request. */
export type Fault =
  /** Answered here, without asking the server. */
  | { kind: 'answer'; status: number; headers?: OutgoingHttpHeaders; body?: string }
  /** The server does it, and the connection breaks before the answer. */
  | { kind: 'lose-answer' }
  /** The server does it, and something between says so. */
  | { kind: 'late-status'; status: number }
  /** The connection breaks after this part of the body, a fraction between 0 and 1. */
  | { kind: 'cut'; at: number }
  /** No connection at all. */
  | { kind: 'refuse' }
  /** The server gets it this much later, in milliseconds. */
  | { kind: 'delay'; by: number }
  /** An answer whose body never ends: a byte at a time, or as fast as it can. */
  | { kind: 'endless'; every: number }
  /** The server gets it twice. */
  | { kind: 'twice' }

/** A request as the proxy sees it. */
interface Seen {
  readonly method: string
  readonly path: string
  readonly signed: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Which fault befalls a request, if any. */
type Choose = (seen: Seen) => Fault | undefined

export interface FaultProxy {
  /** Everything that came by. */
  readonly seen: Seen[]
  /** From now on; without it nothing breaks. */
  break(choose?: Choose): void
  readonly stop: () => Promise<void>
}

/** Stands at `port` before the server at `target`, which believes that it is reached there. */
export async function startFaultProxy(port: number, target: number): Promise<FaultProxy> {
  const seen: Seen[] = []
  let choose: Choose = nothing
  const server = createServer((incoming, answer) => {
    const { method = 'GET', url: path = '/' } = incoming
    const one = { method, path, signed: Boolean(incoming.headers.dpop), at: Date.now() }
    seen.push(one)
    handle({ incoming, answer, target }, choose(one)).catch(() => answer.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    seen,
    break: (next = nothing) => (choose = next),
    stop: async () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const nothing: Choose = () => undefined

interface Exchange {
  incoming: IncomingMessage
  answer: ServerResponse
  target: number
}

async function handle(exchange: Exchange, fault: Fault | undefined): Promise<void> {
  const { incoming, answer } = exchange
  const body = await bytesOf(incoming)
  switch (fault?.kind) {
    case 'answer':
      answer.writeHead(fault.status, fault.headers).end(fault.body)
      return
    case 'refuse':
      answer.destroy()
      return
    case 'endless':
      endless(answer, fault.every)
      return
    case 'cut':
      await cut(exchange, body.subarray(0, Math.floor(body.length * fault.at)))
      answer.destroy()
      return
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.by))
      break
    case 'twice':
      await forward(exchange, body)
      break
    case 'late-status':
    case 'lose-answer':
    case undefined:
  }
  const { status, headers, bytes } = await forward(exchange, body)
  if (fault?.kind === 'lose-answer') answer.destroy()
  else if (fault?.kind === 'late-status') answer.writeHead(fault.status).end()
  else answer.writeHead(status, headers).end(bytes)
}

/** Host and all else as they came: the server must see the address that the token is for. */
async function forward({ incoming, target }: Exchange, body: Buffer) {
  const { method, url: path, headers } = incoming
  const upstream = request({ host: 'localhost', port: target, method, path, headers })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    upstream.once('response', resolve).once('error', reject).end(body)
  })
  const bytes = await bytesOf(response)
  return { status: response.statusCode ?? 502, headers: response.headers, bytes }
}

async function cut({ incoming, target }: Exchange, part: Buffer): Promise<void> {
  const { method, url: path, headers } = incoming
  const upstream = request({ host: 'localhost', port: target, method, path, headers })
  upstream.on('error', () => {})
  upstream.write(part)
  await new Promise((resolve) => setTimeout(resolve, 50))
  upstream.destroy()
}

function endless(answer: ServerResponse, every: number): void {
  answer.writeHead(200, { 'content-type': 'text/turtle' })
  const timer = setInterval(() => answer.write('#'.repeat(every < 10 ? 65_536 : 1)), every)
  answer.once('close', () => clearInterval(timer))
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject))
  return Buffer.concat(chunks)
}
