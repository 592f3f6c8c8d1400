import type { Fetch } from '@selfdata/pod'
import type { Authentication, Identity } from './authentication.ts'

/** Signs in at once, without any provider: for component tests and pods held in memory. */
export function memoryAuthentication(
  identity: Identity,
  { fetch }: { fetch: Fetch },
): Authentication {
  return {
    begin: () => Promise.resolve(),
    finish: () => Promise.resolve(identity),
    end: () => Promise.resolve(),
    fetch,
    onEnd: () => {},
  }
}
