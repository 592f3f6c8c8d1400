import { ResourceError, UnreachableError } from '../errors.ts'
import { untilAborted } from './until-aborted.ts'
import { isWebAddress } from './web-address.ts'

/** The web's `fetch`, signed or not. */
export type Fetch = typeof globalThis.fetch

/** What every function that talks to a pod takes from outside. */
export interface RequestOptions {
  /** Signs the request where the resource is not public. */
  fetch: Fetch
  signal?: AbortSignal
  /** Seconds for the whole exchange, body included. @default 30 */
  timeLimit?: number
  /** Whoever is about to write needs the pod's own answer, never that of a copy on the device. */
  fresh?: boolean
}

/**
 * Sends one request and uses its answer, all within the time limit, whatever the fetch does. Redirects
 * are not followed: a token goes only where it was meant to go.
 *
 * @throws {ResourceError} for any answer that is neither 2xx nor 304, and when none comes
 */
export async function exchange<T>(
  action: string,
  url: string,
  init: RequestInit,
  { fetch, signal, timeLimit = 30, fresh = false }: RequestOptions,
  use: (response: Response) => Promise<T> | T,
): Promise<T> {
  if (!isWebAddress(url)) throw new ResourceError(action, url, 'not an https address')
  signal?.throwIfAborted()
  const limit = AbortSignal.timeout(timeLimit * 1000)
  const both = signal ? AbortSignal.any([signal, limit]) : limit
  try {
    const request = { ...common, ...init, signal: both, ...(fresh && freshly) }
    return await untilAborted(async () => {
      const response = await send(fetch, url, request)
      // 304 comes only to those who asked for it by `If-None-Match`.
      if (response.ok || response.status === 304) return use(response)
      // Frees the connection, for which nobody waits; the body of an error is not for us.
      response.body?.cancel().catch(() => {})
      throw ResourceError.from(action, response, url)
    }, both)
  } catch (cause) {
    if (cause instanceof ResourceError) throw cause
    signal?.throwIfAborted()
    const outcome = limit.aborted ? `no answer within ${timeLimit} s` : 'no connection'
    throw new UnreachableError(action, url, outcome, { cause })
  }
}

/**
 * Asks once more where the server had closed a connection that was kept open: reading twice changes
 * nothing. A browser does so by itself.
 */
async function send(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    const reads = ['GET', 'HEAD'].includes(init.method ?? 'GET')
    if (reads && isReset(error)) return fetch(url, init)
    throw error
  }
}

function isReset(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return (
    cause instanceof Error &&
    'code' in cause &&
    ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(String(cause.code))
  )
}

// Without `Cache-Control` browsers serve what they guess is fresh; pods send none.
const common: RequestInit = { redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer' }

/** Means something to a fetch that goes through the local store; others leave it aside. */
const freshly = { fresh: true }
