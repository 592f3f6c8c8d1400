import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { App } from './app.ts'

/** A port that is listened on. */
export interface Listening {
  port: number
  /** Takes no new connection, ends idle ones, and waits for the answers under way. */
  close: () => Promise<void>
}

/** Longest an answer may take once the server is asked to stop, in milliseconds. */
const PATIENCE = 4000

/** Longest a request may take to arrive, in milliseconds: a large batch over a slow line. */
const WHOLE = 6 * 3_600_000
/**
 * Longest a connection is kept for another request, in milliseconds: longer than load balancers and
 * clients keep theirs (a minute is usual), so that no request meets the end of its connection.
 */
const KEPT = 75_000
/** Longest a connection may be silent, in milliseconds, while we wait for it or it for us. */
const SILENCE = 10 * 60_000

/** Listens for requests; rejects when the port is taken. */
export async function listen(
  app: Pick<App, 'fetch'>,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // Node ends a request that takes five minutes to arrive: half a gigabyte over a slow line.
    const serverOptions = { requestTimeout: WHOLE, keepAliveTimeout: KEPT }
    const options = { fetch: app.fetch, port, hostname: host, serverOptions }
    const server = serve(options, (address) => {
      server.off('error', reject)
      resolve({ port: address.port, close: async () => closeServer(server) })
    })
    if ('setTimeout' in server) server.setTimeout(SILENCE)
    server.once('error', reject)
  })
}

async function closeServer(server: Pick<Server, 'close'> | object): Promise<void> {
  if (!('close' in server) || typeof server.close !== 'function') return
  const close = server.close.bind(server)
  const end = 'closeAllConnections' in server ? server.closeAllConnections : undefined
  const timer = setTimeout(() => typeof end === 'function' && end.call(server), PATIENCE)
  await new Promise<void>((resolve) => close(() => resolve()))
  clearTimeout(timer)
}
