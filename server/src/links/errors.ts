/** No code of this service is as typed, or its time is over, or it was used. */
export class CodeRefusedError extends Error {
  override readonly name = 'CodeRefusedError'
  readonly reason: 'unknown' | 'expired' | 'used'

  constructor(reason: 'unknown' | 'expired' | 'used') {
    super(`Using a code failed: it is ${reason}`)
    this.reason = reason
  }
}

/** A grant that is to be named in the journal does not lie in the person's storage. */
export class GrantElsewhereError extends Error {
  override readonly name = 'GrantElsewhereError'

  constructor() {
    super('Naming a grant failed: it does not lie in the storage')
  }
}

/** The person has no link with this service into this storage. */
export class LinkUnknownError extends Error {
  override readonly name = 'LinkUnknownError'

  constructor() {
    super('Looking a link up failed: there is none')
  }
}

/** Too many wrong codes by one person: they may go on later. */
export class TooManyGuessesError extends Error {
  override readonly name = 'TooManyGuessesError'
  /** Seconds. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super(`Using a code failed: too many wrong ones, go on in ${retryAfter} s`)
    this.retryAfter = retryAfter
  }
}

/** The profile of a person does not say that the storage is theirs, or could not be read. */
export class StorageClaimError extends Error {
  override readonly name = 'StorageClaimError'
  readonly reason: 'not-in-profile' | 'profile-unreadable' | 'not-an-address' | 'claimed-by-another'

  constructor(reason: StorageClaimError['reason'], options?: ErrorOptions) {
    super(`Checking a storage failed: ${reason}`, options)
    this.reason = reason
  }
}
