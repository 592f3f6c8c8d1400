/** What the clocks say at one moment, in milliseconds since 1970. */
export interface Clocks {
  /** Of this process. */
  ours: number
  /** Of the database. */
  database: number
  /** The latest moment that was ever noted in the database. */
  latest: number | undefined
  /** When this process began, plus what has passed since by a clock that is never set. */
  steady: number
  /** Of a server of somebody else that the city relies on, where it answered lately. */
  reference: number | undefined
}

/** The time, or why it is not known. */
export type Judged =
  | { sure: true; now: Date }
  | { sure: false; because: 'clocks-apart' | 'time-went-back' | 'reference-apart' }

/** Clocks that differ by less than this agree, in milliseconds. */
const TOLERATED = 60_000

/**
 * Decides what time it is, for ends that must not be missed. Clocks that disagree, and time that
 * went back, are reasons not to know. Within what is tolerated the latest time counts, so that no
 * end is ever passed twice.
 */
export function judgeClocks({ ours, database, latest, steady, reference }: Clocks): Judged {
  if (Math.abs(ours - database) > TOLERATED) return { sure: false, because: 'clocks-apart' }
  const seen = Math.max(latest ?? 0, steady)
  if (seen - ours > TOLERATED) return { sure: false, because: 'time-went-back' }
  if (reference !== undefined && Math.abs(ours - reference) > TOLERATED)
    return { sure: false, because: 'reference-apart' }
  return { sure: true, now: new Date(Math.max(ours, database, seen)) }
}

/**
 * Whether a note of a later time is wrong: our clock, the database and the reference agree on an
 * earlier one, so some clock was ahead for a while when the note was made.
 */
export function isMisled({ ours, database, latest, steady, reference }: Clocks): boolean {
  if (reference === undefined) return false
  const agree = Math.abs(ours - database) <= TOLERATED && Math.abs(ours - reference) <= TOLERATED
  return agree && Math.max(latest ?? 0, steady) - ours > TOLERATED
}
