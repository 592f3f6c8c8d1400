import { AccessError } from '../errors.ts'

/** A request or an agreement that cannot be used as it is. Show it as it came; do not act on it. */
export class TermsError extends AccessError {
  override readonly name = 'TermsError'
  readonly reason:
    | 'no-request'
    | 'nobody'
    | 'several-people'
    | 'no-modes'
    | 'no-resource'
    | 'elsewhere'
    | 'too-much'
    | 'wider'

  constructor(resource: string, reason: TermsError['reason']) {
    super('Using', resource, reason)
    this.reason = reason
  }
}
