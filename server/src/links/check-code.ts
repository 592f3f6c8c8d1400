import { and, eq, inArray } from 'drizzle-orm'
import { serviceOf } from '../services/service-of.ts'
import { codes } from '../store/schema.ts'
import { readCode } from './code.ts'
import { CodeRefusedError } from './errors.ts'
import { takeGuess } from './guesses.ts'
import type { LinkDependencies } from './link-dependencies.ts'

/** A code that may be used, as it is stored. */
export interface ValidCode {
  hash: string
  /** Keyed hash of the customer number. */
  customer: string
  expiresAt: Date
}

/**
 * Looks a code up without using it. A code that is typed wrong is told at once; one that is typed
 * right and does not exist counts as a guess.
 *
 * @throws {ServiceUnknownError} {CodeMistypedError} {CodeRefusedError} {TooManyGuessesError}
 */
export async function checkCode(
  { service, code }: { service: string; code: string },
  webId: string,
  dependencies: LinkDependencies,
): Promise<ValidCode> {
  const { db, keys, services, metrics, now } = dependencies
  const { id } = serviceOf(service, services)
  const symbols = readCode(code)
  const giveBack = await takeGuess(webId, dependencies)
  const [found] = await db
    .select()
    .from(codes)
    .where(and(eq(codes.service, id), inArray(codes.hash, keys.hashes('code', id, symbols))))
  const reason = !found
    ? 'unknown'
    : found.usedAt
      ? 'used'
      : found.expiresAt <= now()
        ? 'expired'
        : undefined
  metrics.guesses.inc({ outcome: reason ?? 'right' })
  // A code that was meant for this service is no guess, whether it still holds or not.
  if (found) await giveBack()
  if (found && !reason) return found
  throw new CodeRefusedError(reason ?? 'unknown')
}
