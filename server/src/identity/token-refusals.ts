/** Servers that take no token of ours, however new it is. */
export interface TokenRefusals {
  /** Whether another token would be refused as well: one was, a short time ago. */
  isCertain(url: string): boolean
  /** A token that was asked for because of this server was refused too. */
  add(url: string): void
}

/** So long no further token is asked for because of one server, in seconds. */
const PAUSE = 60

/**
 * Keeps a server that refuses every token from making us ask the issuer for one with each pod that
 * it holds. A minute, since its memory of the issuer's keys may be old only.
 */
export function tokenRefusals({ now }: { now: () => Date }): TokenRefusals {
  const refused = new Map<string, number>()
  const seconds = () => now().getTime() / 1000
  return {
    isCertain: (url) => (refused.get(originOf(url)) ?? -Infinity) > seconds() - PAUSE,
    add: (url) => {
      for (const [origin, at] of refused) if (at <= seconds() - PAUSE) refused.delete(origin)
      refused.set(originOf(url), seconds())
    },
  }
}

function originOf(url: string): string {
  return new URL(url).origin
}
