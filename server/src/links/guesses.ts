import { and, count, eq, gt, lt } from 'drizzle-orm'
import { guesses } from '../store/schema.ts'
import { TooManyGuessesError } from './errors.ts'
import type { LinkDependencies } from './link-dependencies.ts'

/** So many wrong codes a person may type in an hour. */
const MOST = 10
const HOUR = 3600

/**
 * Counts a code that a person types in, before it is looked up: of many at once none slips through.
 *
 * @returns what takes it back, for a code that was right
 * @throws {TooManyGuessesError} when the person typed too many wrong codes in the last hour
 */
export async function takeGuess(
  webId: string,
  { db, keys, now }: Pick<LinkDependencies, 'db' | 'keys' | 'now'>,
): Promise<() => Promise<void>> {
  const subject = keys.hash('subject', webId)
  const at = now()
  await db.insert(guesses).values({ subject, at })
  const [tried] = await db
    .select({ count: count() })
    .from(guesses)
    .where(and(eq(guesses.subject, subject), gt(guesses.at, anHourBefore(at))))
  if ((tried?.count ?? 0) > MOST) throw new TooManyGuessesError(HOUR)
  return async () => {
    await db.delete(guesses).where(and(eq(guesses.subject, subject), eq(guesses.at, at)))
  }
}

/** Forgets wrong codes that no longer count. */
export async function forgetGuesses({
  db,
  now,
}: Pick<LinkDependencies, 'db' | 'now'>): Promise<void> {
  await db.delete(guesses).where(lt(guesses.at, anHourBefore(now())))
}

function anHourBefore(time: Date): Date {
  return new Date(time.getTime() - HOUR * 1000)
}
