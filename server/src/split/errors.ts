/** Why an operator of split counting does not go on. */
export type SplitRefusal =
  /** the campaign is not counted in this way */
  | 'not-split'
  /** the caller does not lead, or we do not help, in this campaign */
  | 'not-operators'
  /** both operators belong to one body, or it is not known to whom they belong */
  | 'one-body'
  /** contributions are still being made and taken back */
  | 'too-early'
  /** our half of this very version was given out already, in another run */
  | 'given-already'
  /** no such run is under way: it has to begin anew */
  | 'run-unknown'
  /** fewer reports than the smallest group, or not as many as the leader has */
  | 'too-few'

export class SplitRefusedError extends Error {
  override readonly name = 'SplitRefusedError'
  readonly reason: SplitRefusal

  constructor(reason: SplitRefusal) {
    super(`Counting together failed: ${reason}`)
    this.reason = reason
  }
}
