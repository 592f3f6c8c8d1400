import { createServer, request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A load balancer of a few lines: each request goes to the next server in turn. */
export interface RoundRobin {
  readonly url: string
  /** How many requests each server was given. */
  readonly given: ReadonlyMap<number, number>
  /** Sends nothing more to a server. */
  leaveOut(port: number): void
  readonly stop: () => Promise<void>
}

/** Starts it on a port; it knows the ports of the servers behind it. */
export async function startRoundRobin(
  port: number,
  behind: readonly number[],
): Promise<RoundRobin> {
  const given = new Map(behind.map((one) => [one, 0]))
  const left = new Set<number>()
  let turn = 0
  const next = (): number => {
    const ports = behind.filter((one) => !left.has(one))
    turn += 1
    return ports[turn % ports.length] ?? 0
  }
  const server = createServer((incoming, answer) => {
    const to = next()
    given.set(to, (given.get(to) ?? 0) + 1)
    pass(incoming, answer, to)
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    url: `http://localhost:${port}`,
    given,
    leaveOut: (one) => left.add(one),
    stop: async () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Streams both ways; the server behind sees the address that callers used. */
function pass(incoming: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url: path, headers } = incoming
  const onward = request({ host: 'localhost', port, method, path, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(answer)
  })
  onward.once('error', () => {
    if (!answer.headersSent) answer.writeHead(502)
    answer.end()
  })
  incoming.pipe(onward)
}
