import { CityError } from '@selfdata/city'

/** What somebody of the staff can do about it decides the kind. */
export type StaffErrorKind = 'sign-in' | 'refused' | 'missing' | 'busy' | 'unreachable' | 'other'

const kinds: Readonly<Record<number, StaffErrorKind>> = {
  401: 'sign-in',
  403: 'refused',
  404: 'missing',
  429: 'busy',
  503: 'busy',
}

/** The city's server did not do what was asked. Message: `Asking <url> failed: 403 Forbidden`. */
export class StaffError extends Error {
  override readonly name = 'StaffError'
  readonly kind: StaffErrorKind

  constructor(kind: StaffErrorKind, url: string, outcome: string, cause?: unknown) {
    super(`Asking <${url}> failed: ${outcome}`, { cause })
    this.kind = kind
  }

  static from({ status, statusText }: Response, url: string): StaffError {
    return new StaffError(kindOf(status), url, `${status} ${statusText}`.trim())
  }
}

/** What can be done about an error of either client; nothing is known of others. */
export function staffErrorKind(error: unknown): StaffErrorKind | undefined {
  if (error instanceof StaffError) return error.kind
  return error instanceof CityError ? kindOf(error.status) : undefined
}

function kindOf(status: number): StaffErrorKind {
  if (status === 0) return 'unreachable'
  return kinds[status] ?? (status >= 500 ? 'unreachable' : 'other')
}
