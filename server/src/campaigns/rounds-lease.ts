import { eq, lt, or, sql } from 'drizzle-orm'
import { campaignRounds } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'

/** How long a process has the rounds unless it says so again, by the clock of the database. */
const until = sql`clock_timestamp() + interval '60 seconds'`

/** How often it says so while a round takes long, in milliseconds. */
const AGAIN = 20_000

/**
 * Runs a task in one process at a time, of all that share the database; does nothing when another
 * has the turn. Whoever was killed loses it within a minute.
 */
export async function inTurn(
  { holder, db }: { holder: string; db: Database },
  task: () => Promise<void>,
): Promise<void> {
  if (!(await holds({ holder, db }))) return
  const timer = setInterval(() => void holds({ holder, db }).catch(() => false), AGAIN)
  timer.unref()
  await task().finally(() => clearInterval(timer))
}

/** Takes the turn, or keeps it. */
async function holds({ holder, db }: { holder: string; db: Database }): Promise<boolean> {
  const held = await db
    .insert(campaignRounds)
    .values({ holder, until })
    .onConflictDoUpdate({
      target: campaignRounds.one,
      set: { holder, until },
      setWhere: or(
        eq(campaignRounds.holder, holder),
        lt(campaignRounds.until, sql`clock_timestamp()`),
      ),
    })
    .returning({ holder: campaignRounds.holder })
  return held.length > 0
}
