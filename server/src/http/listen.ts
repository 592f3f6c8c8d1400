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

/** Listens for requests; rejects when the port is taken. */
export async function listen(
  app: Pick<App, 'fetch'>,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
      server.off('error', reject)
      resolve({ port: address.port, close: async () => closeServer(server) })
    })
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
