/** No recorder of that number is the caller's, or its secret is another. */
export class RecorderUnknownError extends Error {
  override readonly name = 'RecorderUnknownError'

  constructor() {
    super('Looking a recorder up failed: there is none')
  }
}

/** A phone shows no secret, or not that of its recorder: which of both is not told. */
export class RecorderSecretError extends Error {
  override readonly name = 'RecorderSecretError'

  constructor() {
    super('Hearing a phone failed: it does not show the secret of its recorder')
  }
}

/** The person took the right to write into the pod back: the phone may stop. */
export class RecorderClosedError extends Error {
  override readonly name = 'RecorderClosedError'

  constructor() {
    super('Taking positions failed: the pod is closed to them')
  }
}

/** The pod does not take positions now. They are not kept here: the phone sends them again. */
export class PodAwayError extends Error {
  override readonly name = 'PodAwayError'
  /** Seconds. */
  readonly retryAfter: number

  constructor(retryAfter: number, options?: ErrorOptions) {
    super(`Taking positions failed: the pod is away, go on in ${retryAfter} s`, options)
    this.retryAfter = retryAfter
  }
}

/** A phone sends more than a person moves: it goes on later. */
export class TooManyPositionsError extends Error {
  override readonly name = 'TooManyPositionsError'
  /** Seconds. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super(`Taking positions failed: too many, go on in ${retryAfter} s`)
    this.retryAfter = retryAfter
  }
}
