import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'

/** A server that nothing of ours has any business with, and what it was asked all the same. */
export interface Canary {
  readonly url: string
  readonly seen: { path: string; headers: IncomingHttpHeaders }[]
  /** How it answers; nothing (404) unless told. */
  answer: (path: string, response: ServerResponse) => void
  readonly stop: () => void
}

export async function startCanary(): Promise<Canary> {
  const server = createServer((request, response) => {
    canary.seen.push({ path: request.url ?? '', headers: request.headers })
    canary.answer(request.url ?? '', response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const canary: Canary = {
    url: `http://localhost:${port}/`,
    seen: [],
    answer: (_, response) => response.writeHead(404).end(),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return canary
}
