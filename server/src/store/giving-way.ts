import { setImmediate as turn } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'

const asked = new Set<PropertyKey>(['query', 'exec', 'transaction'])

/**
 * The database in this process, but whatever else waits here has its turn before each question to
 * it. PGlite answers without ever letting go of the thread: a delivery that asks it again and again
 * would keep pods, services and staff waiting meanwhile.
 */
export function givingWay(client: PGlite): PGlite {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      if (!asked.has(name)) return value.bind(target) as unknown
      return async (...args: unknown[]) => {
        await turn()
        return Reflect.apply(value, target, args) as unknown
      }
    },
  })
}
