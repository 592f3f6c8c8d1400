import {
  AccessDeniedError,
  BusyError,
  ConflictError,
  MovedError,
  NotFoundError,
  QuotaError,
  ResourceError,
  UnreachableError,
  UnreadableError,
} from '@selfdata/pod'
import { ForeignTargetError, SignInError, TargetRefusedError } from '../identity/errors.ts'

/** What to do after a visit to a pod that failed. */
export type Decision =
  /** The server that holds the pod is in trouble, or we are: leave all its pods alone for a while. */
  | { kind: 'pause'; reason: 'busy' | 'unreachable' | 'sign-in'; retryAfter?: number }
  /** The person took the access back: stop, keep nothing. */
  | { kind: 'withdrawn' }
  /** The storage is not where it was: ask the profile where it is now, then try again. */
  | { kind: 'look-up'; reason: 'not-found' | 'moved' }
  /** Something about this pod: try again later, a limited number of times. */
  | { kind: 'later'; reason: LaterReason; seconds: number }
  /** Trying again would not help: a person must look. */
  | { kind: 'dead'; reason: 'refused' | 'not-allowed-target' }

type LaterReason = 'quota' | 'conflict' | 'slow' | 'not-accepted' | 'unreadable' | 'server-error'

const MINUTE = 60
const HOUR = 3600

/** The reply table: what each failure of a visit to a pod means for what waits for it. */
export function decide(error: unknown): Decision {
  const root = ourOwn(error)
  if (root instanceof SignInError) return { kind: 'pause', reason: 'sign-in' }
  if (root) return { kind: 'dead', reason: 'not-allowed-target' }
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'later', reason: 'slow', seconds: MINUTE }
  if (error instanceof AccessDeniedError)
    return error.status === 403
      ? { kind: 'withdrawn' }
      : { kind: 'later', reason: 'not-accepted', seconds: 10 * MINUTE }
  if (error instanceof NotFoundError) return { kind: 'look-up', reason: 'not-found' }
  if (error instanceof MovedError) return { kind: 'look-up', reason: 'moved' }
  if (error instanceof QuotaError) return { kind: 'later', reason: 'quota', seconds: 6 * HOUR }
  if (error instanceof ConflictError) return { kind: 'later', reason: 'conflict', seconds: 5 }
  if (error instanceof UnreadableError)
    return { kind: 'later', reason: 'unreadable', seconds: 6 * HOUR }
  if (error instanceof BusyError) {
    const { retryAfter } = error
    return { kind: 'pause', reason: 'busy', ...(retryAfter !== undefined && { retryAfter }) }
  }
  if (error instanceof UnreachableError) return { kind: 'pause', reason: 'unreachable' }
  if (error instanceof ResourceError && (error.status ?? 0) >= 500)
    return { kind: 'later', reason: 'server-error', seconds: MINUTE }
  return { kind: 'dead', reason: 'refused' }
}

/** An error of our side of the connection, which the pod's client wraps as its cause. */
function ourOwn(error: unknown): Error | undefined {
  if (
    error instanceof SignInError ||
    error instanceof TargetRefusedError ||
    error instanceof ForeignTargetError
  )
    return error
  return error instanceof Error && error.cause ? ourOwn(error.cause) : undefined
}
