import { untilAborted } from '@selfdata/pod'
import { SignInError } from './authentication.ts'
import type { Authentication } from './authentication.ts'

/**
 * An authentication of which no step lasts for ever: a provider that does not answer, or whose page
 * does not come, is an error like one that refuses; and a request ends with its signal, also while a
 * token is being renewed.
 *
 * @param patience how long one step may take, in milliseconds
 */
export function endingAuthentication(
  authentication: Authentication,
  { patience = 30_000 } = {},
): Authentication {
  async function inTime<T>(issuer: string, step: () => Promise<T>): Promise<T> {
    const limit = AbortSignal.timeout(patience)
    try {
      return await untilAborted(step, limit)
    } catch (cause) {
      throw limit.aborted ? new SignInError(issuer, { cause }) : cause
    }
  }
  return {
    begin: (options) => inTime(options.issuer, () => authentication.begin(options)),
    finish: (url) =>
      inTime(URL.parse(url)?.searchParams.get('iss') ?? '', () => authentication.finish(url)),
    end: () => inTime('', () => authentication.end()),
    fetch: (input, init) => {
      const send = async () => authentication.fetch(input, init)
      return init?.signal ? untilAborted(send, init.signal) : send()
    },
    onEnd: (listener) => authentication.onEnd(listener),
  }
}
