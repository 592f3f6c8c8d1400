import type { ServerClock } from './clock-skew.ts'
import type { AccessToken } from './request-token.ts'

/** A token is renewed this long before it ends, in seconds. */
const EARLY = 60

/**
 * Keeps a token until it is about to end, or turns out to be of no use: gives one other than `old`.
 * One question to the issuer, however many requests wait for it.
 *
 * @param ask asks the issuer for a token
 */
export function keepToken(
  ask: () => Promise<AccessToken>,
  { seconds }: Pick<ServerClock, 'seconds'>,
): (old?: AccessToken) => Promise<AccessToken> {
  let current: AccessToken | undefined
  let asked: Promise<AccessToken> | undefined
  const renew = async () => {
    current = await ask()
    return current
  }
  return async (old) => {
    if (current && current !== old && current.expiresAt - EARLY > seconds()) return current
    asked ??= renew().finally(() => (asked = undefined))
    return asked
  }
}
