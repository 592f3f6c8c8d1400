import type { Database } from '../store/store.ts'
import { countOutbox } from './count-outbox.ts'
import { BacklogFullError } from './errors.ts'

/** How long what was counted holds, in milliseconds. */
const HOLDS = 2000
/** And at least so many times as long as counting took: with millions that wait, it is much work. */
const RARELY = 20
/** Longest a chunk is held back, in milliseconds. */
const LONGEST = 2000

/** How full the outbox is, and what that means for who wants to put more into it. */
export interface Backlog {
  /** @throws {BacklogFullError} when so many records wait that no new batch is begun */
  admit(): Promise<void>
  /** Returns later, the fuller it is: what is delivered meanwhile makes room. */
  slow(): Promise<void>
}

/**
 * Watches how many records wait. From half of `most` on, reading slows down; above it no new batch
 * is begun. A batch that was begun is read to its end, so that it is ever delivered.
 */
export function backlogOf(
  { db, most }: { db: Database; most: number },
  { steady, wait }: { steady: () => number; wait: (milliseconds: number) => Promise<unknown> },
): Backlog {
  let counted = 0
  let until = -Infinity
  const waiting = async () => {
    const begun = steady()
    if (begun < until) return counted
    until = Infinity
    try {
      // Counts no further than it matters.
      counted = (await countOutbox(db, { most })).waiting
    } finally {
      until = steady() + Math.max(HOLDS, RARELY * (steady() - begun))
    }
    return counted
  }
  return {
    admit: async () => {
      if ((await waiting()) > most) throw new BacklogFullError()
    },
    slow: async () => {
      const fullness = Math.min(1, (await waiting()) / most)
      if (fullness > 0.5) await wait(LONGEST * (fullness - 0.5) * 2)
    },
  }
}
