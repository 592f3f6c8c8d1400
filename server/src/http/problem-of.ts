import { CampaignRefusedError, CampaignUnknownError } from '../campaigns/errors.ts'
import { VoteRefusedError } from '../decisions/errors.ts'
import {
  ClockDoubtError,
  EndRefusedError,
  ExpiryChangedError,
  ExpiryOverError,
  ExpiryUnknownError,
  TooManyExpiriesError,
} from '../expiries/errors.ts'
import { NotAllowedError, NotSignedInError } from '../identity/errors.ts'
import { BodyTooLargeError } from '../identity/limited-body.ts'
import { CodeMistypedError } from '../links/code.ts'
import {
  CodeRefusedError,
  GrantElsewhereError,
  LinkUnknownError,
  StorageClaimError,
  TooManyGuessesError,
} from '../links/errors.ts'
import {
  BacklogFullError,
  BatchInProgressError,
  BatchUnknownError,
  ContextUnknownError,
  KeyReusedError,
} from '../records/errors.ts'
import { UnpackError } from '../records/unpack.ts'
import {
  PodAwayError,
  RecorderClosedError,
  RecorderSecretError,
  RecorderUnknownError,
  TooManyPositionsError,
} from '../recorders/errors.ts'
import { ReleaseUnknownError } from '../releases/release-body.ts'
import { ServiceUnknownError } from '../services/errors.ts'
import { isDatabaseAway } from '../store/database-away.ts'
import { isDiskFull } from '../store/disk-full.ts'
import { SplitRefusedError } from '../split/errors.ts'
import { RequestError, TooManyRequestsError } from './problem.ts'
import type { ProblemKey } from './problem.ts'

/** What an error means to the caller. */
export interface Meaning {
  key: ProblemKey
  detail?: string
  headers?: Record<string, string>
}

/** The one place that turns what went wrong into what the caller is told. */
export function problemOf(error: unknown): Meaning {
  if (error instanceof RequestError)
    return { key: error.key, ...(error.detail && { detail: error.detail }) }
  if (error instanceof NotSignedInError)
    return { key: 'not-signed-in', headers: { 'www-authenticate': 'DPoP algs="ES256 RS256"' } }
  if (error instanceof NotAllowedError) return { key: 'not-allowed' }
  if (error instanceof ServiceUnknownError) return { key: 'service-unknown' }
  if (error instanceof BatchUnknownError) return { key: 'batch-unknown' }
  if (error instanceof CodeMistypedError) return { key: 'code-mistyped' }
  if (error instanceof CodeRefusedError) return { key: `code-${error.reason}` }
  if (error instanceof LinkUnknownError) return { key: 'link-unknown' }
  if (error instanceof GrantElsewhereError) return { key: 'grant-elsewhere' }
  if (error instanceof StorageClaimError) return { key: `storage-${error.reason}` }
  if (error instanceof TooManyGuessesError) return later('too-many-guesses', error.retryAfter)
  if (error instanceof BatchInProgressError) return later('batch-in-progress', error.retryAfter)
  if (error instanceof BacklogFullError) return later('backlog-full', error.retryAfter)
  if (error instanceof ExpiryUnknownError) return { key: 'expiry-unknown' }
  if (error instanceof ExpiryOverError) return { key: 'expiry-over' }
  if (error instanceof ExpiryChangedError) return { key: 'expiry-changed' }
  if (error instanceof EndRefusedError) return { key: 'end-refused' }
  if (error instanceof ClockDoubtError) return later('clock-doubt', 60)
  if (error instanceof TooManyExpiriesError) return later('too-many-expiries', error.retryAfter)
  if (error instanceof TooManyRequestsError) return later('too-many-requests', error.retryAfter)
  if (error instanceof RecorderUnknownError) return { key: 'recorder-unknown' }
  if (error instanceof RecorderSecretError)
    return { key: 'recorder-secret', headers: { 'www-authenticate': 'Basic realm="recorder"' } }
  if (error instanceof RecorderClosedError) return { key: 'recorder-closed' }
  if (error instanceof PodAwayError) return later('pod-away', error.retryAfter)
  if (error instanceof TooManyPositionsError) return later('too-many-positions', error.retryAfter)
  if (error instanceof CampaignUnknownError) return { key: 'campaign-unknown' }
  if (error instanceof CampaignRefusedError)
    return { key: error.reason, ...(error.detail && { detail: error.detail }) }
  if (error instanceof VoteRefusedError) return { key: error.reason }
  if (error instanceof SplitRefusedError) return { key: error.reason }
  if (error instanceof ReleaseUnknownError) return { key: 'release-unknown' }
  if (error instanceof KeyReusedError) return { key: 'key-reused' }
  if (error instanceof ContextUnknownError) return { key: 'request-invalid', detail: '@context' }
  if (isDiskFull(error)) return later('disk-full', 60)
  if (isDatabaseAway(error)) return later('unavailable', 10)
  if (error instanceof UnpackError) return { key: 'request-invalid', detail: 'gzip' }
  if (error instanceof BodyTooLargeError) return { key: 'body-too-large' }
  return { key: 'internal' }
}

function later(key: ProblemKey, seconds: number): Meaning {
  return { key, headers: { 'retry-after': String(seconds) } }
}
