import { and, count, eq, gt, lt } from 'drizzle-orm'
import { guesses } from '../store/schema.ts'
import { TooManyGuessesError } from './errors.ts'
import type { LinkDependencies } from './link-dependencies.ts'

/** So many wrong codes a person may type in an hour. */
const MOST = 10
const HOUR = 3600

/** @throws {TooManyGuessesError} when a person typed too many wrong codes in the last hour */
export async function mayGuess(
  webId: string,
  { db, keys, now }: Pick<LinkDependencies, 'db' | 'keys' | 'now'>,
): Promise<void> {
  const subject = keys.hash('subject', webId)
  const [wrong] = await db
    .select({ count: count() })
    .from(guesses)
    .where(and(eq(guesses.subject, subject), gt(guesses.at, anHourBefore(now()))))
  if ((wrong?.count ?? 0) >= MOST) throw new TooManyGuessesError(HOUR)
}

/** Notes a wrong code. */
export async function noteGuess(
  webId: string,
  { db, keys, now }: Pick<LinkDependencies, 'db' | 'keys' | 'now'>,
): Promise<void> {
  await db.insert(guesses).values({ subject: keys.hash('subject', webId), at: now() })
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
