import {
  AccessDeniedError,
  BusyError,
  getDocument,
  MovedError,
  NotFoundError,
  UnreadableError,
} from '@selfdata/pod'
import type { Document } from '@selfdata/pod'
import { SignInError } from '../identity/errors.ts'

/** Largest document that is read, in bytes: a thousand lines, or two sealed halves, several times over. */
const LARGEST = 500_000
/** Longest that one may take, in seconds. */
const PATIENCE = 20

/** What came of reading what waits in one pod. */
export type Reading =
  | { kind: 'read'; quads: Document['quads'] }
  /** gone, or no longer opened to us: taken back */
  | { kind: 'withdrawn' }
  /** no contribution */
  | { kind: 'refused' }
  /** no answer; another time perhaps, after so many seconds if the server said so */
  | { kind: 'unreachable'; retryAfter?: number | undefined }

/**
 * Reads what waits in a pod. Only whoever reads cannot sign in is an error: it would look as if every
 * pod were out of reach.
 *
 * @param fetch signed in as whoever counts, bound to the pod
 * @throws {SignInError}
 */
export async function readWaiting(
  document: string,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<Reading> {
  try {
    const { quads } = await getDocument(document, {
      fetch,
      byteLimit: LARGEST,
      timeLimit: PATIENCE,
    })
    return { kind: 'read', quads }
  } catch (error) {
    const notSignedIn = signInErrorIn(error)
    if (notSignedIn) throw notSignedIn
    if (error instanceof AccessDeniedError || error instanceof NotFoundError)
      return { kind: 'withdrawn' }
    if (error instanceof UnreadableError || error instanceof MovedError) return { kind: 'refused' }
    return {
      kind: 'unreachable',
      ...(error instanceof BusyError && { retryAfter: error.retryAfter }),
    }
  }
}

/** Somewhere down the chain of causes. */
function signInErrorIn(error: unknown): SignInError | undefined {
  if (error instanceof SignInError) return error
  return error instanceof Error ? signInErrorIn(error.cause) : undefined
}
