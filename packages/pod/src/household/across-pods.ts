import { AccessDeniedError, NotFoundError, ResourceError, UnreadableError } from '../errors.ts'
import type { Fetch, RequestOptions } from '../resource/exchange.ts'
import { sameOrigin } from '../resource/web-address.ts'

/** One of several pods that are read side by side. */
export interface PodToRead {
  readonly storage: string
  /** What to call it when it is missing. */
  readonly name: string
  /** Carries a token to this pod and nowhere else: see `fetchFor`. */
  readonly fetch: Fetch
}

/** Why a pod is missing from a result: one reason per thing to do about it. */
export type MissingReason = 'refused' | 'slow' | 'unreachable' | 'unreadable'

/** A pod that gave nothing. */
export interface MissingPod<P extends PodToRead = PodToRead> {
  readonly pod: P
  readonly reason: MissingReason
  readonly error: unknown
}

/** What one pod gave. */
interface Answer<P extends PodToRead, T> {
  readonly pod: P
  readonly value: T
}

/** What several pods gave, and which gave nothing. */
export interface AcrossPods<P extends PodToRead, T> {
  readonly answers: readonly Answer<P, T>[]
  readonly missing: readonly MissingPod<P>[]
}

/**
 * Reads several pods at once. Each has the same time, and none waits for another: what came is the
 * result, and it says who is missing and why.
 *
 * @param deadline seconds for each pod. @default 8
 * @throws when the caller's own signal stops it
 */
export async function acrossPods<P extends PodToRead, T>(
  pods: readonly P[],
  read: (pod: P, options: RequestOptions) => Promise<T>,
  { deadline = 8, signal }: { deadline?: number; signal?: AbortSignal } = {},
): Promise<AcrossPods<P, T>> {
  const results = await Promise.all(
    pods.map(async (pod): Promise<Answer<P, T> | MissingPod<P>> => {
      const limit = AbortSignal.timeout(deadline * 1000)
      const both = signal ? AbortSignal.any([signal, limit]) : limit
      try {
        return { pod, value: await read(pod, { fetch: pod.fetch, signal: both }) }
      } catch (error) {
        signal?.throwIfAborted()
        const reason = limit.aborted ? 'slow' : reasonOf(error)
        if (!reason) throw error
        return { pod, reason, error }
      }
    }),
  )
  return {
    answers: results.filter((result) => 'value' in result),
    missing: results.filter((result) => 'reason' in result),
  }
}

function reasonOf(error: unknown): MissingReason | undefined {
  // Servers may say "not found" in the place of "not for you".
  if (error instanceof AccessDeniedError || error instanceof NotFoundError) return 'refused'
  if (error instanceof UnreadableError) return 'unreadable'
  return error instanceof ResourceError ? 'unreachable' : undefined
}

/**
 * A fetch for one pod: the token goes to its origin and to no other, whatever its documents name.
 */
export function fetchFor(
  storage: string,
  { signed, plain }: { signed: Fetch; plain: Fetch },
): Fetch {
  return (input, init) => {
    const url = input instanceof Request ? input.url : input.toString()
    return sameOrigin(storage, url)
      ? signed(input, { ...init, redirect: 'manual' })
      : plain(input, { ...init, credentials: 'omit' })
  }
}
