import { readFileSync } from 'node:fs'

/**
 * A clock that a lab moves forward: the real one and as many seconds as a file says, read each time.
 * An absent file says none. For campaigns only; proofs of identity keep to the real time.
 */
export function labClock(path: string | undefined, now: () => Date): () => Date {
  if (path === undefined) return now
  return () => new Date(now().getTime() + secondsIn(path) * 1000)
}

function secondsIn(path: string): number {
  try {
    const seconds = Number(readFileSync(path, 'utf8'))
    return Number.isFinite(seconds) ? seconds : 0
  } catch {
    return 0
  }
}
