/** The issuer gave no token: the service cannot write anywhere until that is mended. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
  readonly issuer: string
  /** HTTP status of the issuer's answer; absent when it did not answer. */
  readonly status: number | undefined

  constructor(issuer: string, outcome: string, options: { status?: number; cause?: unknown } = {}) {
    super(`Signing in at <${issuer}> failed: ${outcome}`, { cause: options.cause })
    this.issuer = issuer
    this.status = options.status
  }
}

/** A request with our token was about to leave for a place that the token is not for. */
export class ForeignTargetError extends Error {
  override readonly name = 'ForeignTargetError'

  constructor(origin: string) {
    super(`Sending a request with a token to <${origin}> was refused: it is outside the storage`)
  }
}
