/** No code of this service is as typed, or its time is over, or it was used. */
export class CodeRefusedError extends Error {
  override readonly name = 'CodeRefusedError'
  readonly reason: 'unknown' | 'expired' | 'used'

  constructor(reason: 'unknown' | 'expired' | 'used') {
    super(`Using a code failed: it is ${reason}`)
    this.reason = reason
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
