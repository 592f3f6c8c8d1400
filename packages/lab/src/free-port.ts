import { createServer } from 'node:net'
import { threadId } from 'node:worker_threads'

/**
 * Below those from which systems take a port for a connection, on Linux from 32768: one of these
 * could be gone between the moment it is found free and the one at which a server listens on it.
 */
const [FIRST, COUNT] = [20_000, 12_000]

/** Where a process or thread begins: far enough from its neighbours that they never pick the same. */
let next = (process.pid + threadId) * 41

/** A port that nothing listens on now, and none that this process was given before. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < COUNT; tries += 1) {
    const port = FIRST + (next++ % COUNT)
    if (await isFree(port)) return port
  }
  throw new Error(`Finding a free port failed: ${FIRST} to ${FIRST + COUNT - 1} are all taken`)
}

/** Whether nothing listens on a port, over IPv4 nor IPv6. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
