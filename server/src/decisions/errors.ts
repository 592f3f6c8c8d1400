/** Why a vote, or the wish for a ballot, is not taken. */
export type VoteRefusal =
  /** the person is not among those who vote */
  | 'not-a-member'
  /** signed by nobody, for another vote, or no vote at all */
  | 'ballot-refused'
  /** one person, one ballot; one ballot, one vote */
  | 'voted-already'
  /** the member has an interest in one of the parties */
  | 'has-interest'

/** A vote is not taken. */
export class VoteRefusedError extends Error {
  override readonly name = 'VoteRefusedError'
  readonly reason: VoteRefusal

  constructor(reason: VoteRefusal) {
    super(`Voting failed: ${reason}`)
    this.reason = reason
  }
}
