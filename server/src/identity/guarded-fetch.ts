import { lookup } from 'node:dns'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { limitedBody } from './limited-body.ts'
import { TargetRefusedError } from './errors.ts'
import { isPublicAddress } from './private-address.ts'
import { requestParts } from './request-parts.ts'
import { sendWrite } from './send-write.ts'

/** What requests to servers that we do not run must keep to. */
export interface GuardOptions {
  /** Private addresses, plain HTTP and any port are allowed: for a lab on one machine. */
  allowPrivateAddresses: boolean
  /** @default [443] */
  allowedPorts?: readonly number[]
  /** Largest body, in bytes once unpacked. @default 10 MB */
  maxBytes?: number
  /** Longest a request may take with its body, in milliseconds. @default 60 000 */
  patience?: number
  /** Told each time a target was refused. */
  onRefused?: () => void
}

/** A `fetch` for addresses that others wrote, and the way to close its connections. */
export interface GuardedFetch {
  readonly fetch: typeof fetch
  readonly close: () => Promise<void>
}

/** Redirects followed for a request without credentials. */
const HOPS = 3

/**
 * Makes a `fetch` for addresses that others wrote: HTTPS, public addresses and known ports only,
 * checked on the address that is connected to and again at each redirect; bounded time and size.
 * A request with credentials follows no redirect.
 *
 * The made `fetch` throws {@link TargetRefusedError} for a target that is not allowed.
 */
export function guardedFetch(options: GuardOptions): GuardedFetch {
  const { maxBytes = 10_000_000, patience = 60_000, onRefused } = options
  const agent = new Agent({
    connect: { lookup: checkedLookup(options), timeout: 10_000 },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    keepAliveTimeout: 10_000,
    connections: 64,
  })

  const refused = (error: TargetRefusedError) => {
    onRefused?.()
    return error
  }
  const send: Send = async (url, init) => {
    const problem = problemWith(url, options)
    if (problem) throw new TargetRefusedError(url.host, problem)
    if (!reads(init)) return sendWrite(url, init, { dispatcher: agent, maxBytes })
    // Typed away from the built-in, which takes an undici agent of the same major version.
    const extended: RequestInit & { dispatcher: unknown } = { ...init, dispatcher: agent }
    const response = await fetch(url, { ...extended, redirect: 'manual' })
    return limitedBody(response, { url: url.href, maxBytes })
  }

  return {
    fetch: async (input, init = {}) => {
      const target = new URL(input instanceof Request ? input.url : input)
      const problem = problemWith(target, options)
      if (problem) throw refused(new TargetRefusedError(target.host, problem))
      const { url, signal, ...parts } = await requestParts(input, init)
      const limit = AbortSignal.timeout(patience)
      const limited = signal ? AbortSignal.any([signal, limit]) : limit
      try {
        return await follow(new URL(url), { ...parts, signal: limited }, { send, hops: HOPS })
      } catch (error) {
        const refusal = refusalIn(error)
        throw refusal ? refused(refusal) : error
      }
    },
    close: () => agent.destroy(),
  }
}

/** One request, without what comes of it. */
type Send = (url: URL, init: RequestInit) => Promise<Response>

async function follow(
  url: URL,
  init: RequestInit,
  { send, hops }: { send: Send; hops: number },
): Promise<Response> {
  const response = await send(url, init)
  const location = response.headers.get('location')
  const mayFollow =
    reads(init) && init.redirect !== 'manual' && !new Headers(init.headers).has('authorization')
  if (response.status < 300 || response.status > 399 || !location || !mayFollow) return response
  await response.body?.cancel()
  const next = new URL(location, url)
  if (init.redirect === 'error') throw new TargetRefusedError(next.host, 'a redirect')
  if (hops === 0) throw new TargetRefusedError(next.host, 'too many redirects')
  return follow(next, init, { send, hops: hops - 1 })
}

function reads({ method = 'GET' }: RequestInit): boolean {
  return method === 'GET' || method === 'HEAD'
}

function problemWith(url: URL, { allowPrivateAddresses, allowedPorts = [443] }: GuardOptions) {
  const local = allowPrivateAddresses && url.protocol === 'http:'
  if (url.protocol !== 'https:' && !local) return 'only https is spoken'
  if (url.username || url.password) return 'an address with a password'
  if (allowPrivateAddresses) return undefined
  if (!allowedPorts.includes(Number(url.port || 443))) return 'a port that is not allowed'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A literal address is connected to without a look-up, so it is checked here.
  return isIP(host) && !isPublicAddress(host) ? 'an address that is not public' : undefined
}

/** Resolves a name, and hands over only addresses that were checked: no second look-up. */
function checkedLookup({ allowPrivateAddresses }: GuardOptions): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const allowed = addresses.filter(
        ({ address }) => allowPrivateAddresses || isPublicAddress(address),
      )
      const [first] = allowed
      if (!first) return callback(new TargetRefusedError(host, 'an address that is not public'), [])
      if (options.all) return callback(null, allowed)
      return callback(null, first.address, first.family)
    })
  }
}

/** The refusal somewhere down the chain of causes that `fetch` wraps around it. */
function refusalIn(error: unknown): TargetRefusedError | undefined {
  if (error instanceof TargetRefusedError) return error
  return error instanceof Error && error.cause ? refusalIn(error.cause) : undefined
}
