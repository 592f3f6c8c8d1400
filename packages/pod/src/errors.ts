import { retryAfterOf } from './resource/retry-after.ts'

/** What is known beyond the message. */
export interface ResourceErrorDetails {
  /** HTTP status; absent when no answer came. */
  status?: number
  cause?: unknown
}

/**
 * Something asked of a pod did not happen. Subclasses name the decision the caller can take; this
 * class itself is left for answers that only a person can judge (400, 405, 422, 500).
 *
 * Message: `Reading <https://alice.example/trips/2026/> failed: 403 Forbidden`.
 */
export class ResourceError extends Error {
  override readonly name: string = 'ResourceError'
  /** What was tried, as a word that starts a sentence: `Reading`, `Writing`. */
  readonly action: string
  /** URL of what it was tried on. */
  readonly resource: string
  /** HTTP status; absent when no answer came. */
  readonly status: number | undefined

  constructor(
    action: string,
    resource: string,
    outcome: string,
    details: ResourceErrorDetails = {},
  ) {
    super(`${action} <${resource}> failed: ${outcome}`, { cause: details.cause })
    this.action = action
    this.resource = resource
    this.status = details.status
  }

  /** The one place that turns an HTTP answer into an error. */
  static from(action: string, response: Response, resource: string = response.url): ResourceError {
    const { status, type } = response
    // A browser hides where a redirect leads, status included.
    if (type === 'opaqueredirect') return new MovedError(action, resource, 'redirected elsewhere')
    const outcome = `${status} ${response.statusText || (reasons[status] ?? '')}`.trim()
    const details = { status }
    if (status >= 300 && status < 400) return new MovedError(action, resource, outcome, details)
    if (status === 429 || status === 503) {
      return new BusyError(action, resource, outcome, { status, ...retryAfterOf(response.headers) })
    }
    const Decision = decisions[status] ?? ResourceError
    return new Decision(action, resource, outcome, details)
  }
}

/** 401 or 403: the agent has no grant, or not for this access mode. Ask for one, or sign in. */
export class AccessDeniedError extends ResourceError {
  override readonly name = 'AccessDeniedError'
}

/** 404 or 410. Servers may answer so instead of 403: it is no proof that something was deleted. */
export class NotFoundError extends ResourceError {
  override readonly name = 'NotFoundError'
}

/** 409 or 412: somebody else wrote in between. Read again and redo. */
export class ConflictError extends ResourceError {
  override readonly name = 'ConflictError'
}

/** 413 or 507: the pod is full, or takes nothing this large. Tell its owner. */
export class QuotaError extends ResourceError {
  override readonly name = 'QuotaError'
}

/** 429 or 503: the server asks for a pause. */
export class BusyError extends ResourceError {
  override readonly name = 'BusyError'
  /** Seconds to wait, at most a day; absent where the server says nothing (or a browser hides it). */
  readonly retryAfter: number | undefined

  constructor(
    action: string,
    resource: string,
    outcome: string,
    details: ResourceErrorDetails & { retryAfter?: number } = {},
  ) {
    super(action, resource, outcome, details)
    this.retryAfter = details.retryAfter
  }
}

/** No usable answer: network, time-out, gateway. A write may have happened all the same. */
export class UnreachableError extends ResourceError {
  override readonly name = 'UnreachableError'
}

/** The bytes are not what they should be: too many, not Turtle, cut short. Nothing is overwritten. */
export class UnreadableError extends ResourceError {
  override readonly name = 'UnreadableError'
}

/** 3xx: it lies elsewhere now. No token follows; read the person's storage link again. */
export class MovedError extends ResourceError {
  override readonly name = 'MovedError'
}

type Decision = new (...values: ConstructorParameters<typeof ResourceError>) => ResourceError

const decisions: Record<number, Decision> = {
  401: AccessDeniedError,
  403: AccessDeniedError,
  404: NotFoundError,
  410: NotFoundError,
  409: ConflictError,
  412: ConflictError,
  413: QuotaError,
  507: QuotaError,
  408: UnreachableError,
  502: UnreachableError,
  504: UnreachableError,
}

/** HTTP/2 answers carry no reason. */
const reasons: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  507: 'Insufficient Storage',
}
