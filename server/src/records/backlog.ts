import { eq, sql } from 'drizzle-orm'
import { deliveries } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { BacklogFullError } from './errors.ts'

/** How long what was counted holds, in milliseconds. */
const HOLDS = 2000
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
  { now, wait }: { now: () => Date; wait: (milliseconds: number) => Promise<unknown> },
): Backlog {
  let counted = 0
  let at = -Infinity
  const waiting = async () => {
    if (now().getTime() - at < HOLDS) return counted
    at = now().getTime()
    // Counts no further than it matters.
    const some = db
      .select({ one: sql`1`.as('one') })
      .from(deliveries)
      .where(eq(deliveries.state, 'waiting'))
      .limit(most + 1)
      .as('some')
    const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(some)
    counted = row?.count ?? 0
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
