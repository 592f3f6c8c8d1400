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

  constructor(host: string) {
    super(`Sending a request with a token to ${host} was refused: it is outside the storage`)
  }
}

/** A request was about to go where it must not: a private address, plain HTTP, a strange port. */
export class TargetRefusedError extends Error {
  override readonly name = 'TargetRefusedError'

  constructor(host: string, problem: string) {
    super(`Sending a request to ${host} was refused: ${problem}`)
  }
}

/** The caller has not proved who they are. The reason stays in the log. */
export class NotSignedInError extends Error {
  override readonly name = 'NotSignedInError'
}

/** The caller is known, and this is not theirs to do. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError'
}
