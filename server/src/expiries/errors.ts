/** No group of ours is at this address, or it ended so long ago that nothing is left of it. */
export class ExpiryUnknownError extends Error {
  override readonly name = 'ExpiryUnknownError'

  constructor() {
    super('Looking an expiry up failed: there is none at this address')
  }
}

/** It has ended. What is over does not begin again: give anew. */
export class ExpiryOverError extends Error {
  override readonly name = 'ExpiryOverError'

  constructor() {
    super('Changing an expiry failed: it has ended')
  }
}

/** Its end is no longer the one that the caller knew: another device moved it. */
export class ExpiryChangedError extends Error {
  override readonly name = 'ExpiryChangedError'

  constructor() {
    super('Moving an end failed: it was moved meanwhile')
  }
}

/** The end is in the past, or further away than ends may be. */
export class EndRefusedError extends Error {
  override readonly name = 'EndRefusedError'

  constructor() {
    super('Setting an end failed: it is past, or too far away')
  }
}

/** One person began too many, in an hour or altogether. */
export class TooManyExpiriesError extends Error {
  override readonly name = 'TooManyExpiriesError'
  /** Seconds. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super(`Beginning an expiry failed: too many, go on in ${retryAfter} s`)
    this.retryAfter = retryAfter
  }
}

/** The clocks disagree, so nobody knows what has ended. */
export class ClockDoubtError extends Error {
  override readonly name = 'ClockDoubtError'
  readonly because: string

  constructor(because: string) {
    super(`Telling the time failed: ${because}`)
    this.because = because
  }
}

/** A row was changed by somebody else than this server. */
export class TamperedError extends Error {
  override readonly name = 'TamperedError'

  constructor() {
    super('Reading an expiry failed: its row is not as it was sealed')
  }
}
