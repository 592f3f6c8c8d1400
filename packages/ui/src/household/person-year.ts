/** What one person of a household did in some months, by `2026-03`. */
export interface PersonYear {
  /** Root of their pod: tells them apart. */
  readonly storage: string
  readonly name: string
  /** A month without a value is one of which nothing is known. */
  readonly byMonth: Readonly<Record<string, number>>
  /** What is known over longer times than months: in the total, and in no bar. */
  readonly unspread?: number
  /** Beside the total, in words. */
  readonly detail?: string
}
