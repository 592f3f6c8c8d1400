import { fork } from 'node:child_process'
import { join } from 'node:path'
import { watchMemory } from '../delivery-world.ts'
import type { Done, Order } from './count-process.ts'

/** An instance that counts, in its own process. */
export interface Counter {
  ask: (order: Order) => Promise<Done>
  /** Looks at its memory from now on. @returns the largest resident size since, in megabytes */
  watch: () => () => number
  stop: () => void
}

export function startCounter(): Counter {
  const child = fork(join(import.meta.dirname, 'count-process.ts'))
  return {
    ask: async (order) =>
      new Promise((resolve, reject) => {
        child.once('exit', () => reject(new Error('The instance that counts ended')))
        child.once('message', (done: Done) => {
          child.removeAllListeners('exit')
          resolve(done)
        })
        child.send(order)
      }),
    watch: () => watchMemory({ pid: () => child.pid }),
    stop: () => child.disconnect(),
  }
}
