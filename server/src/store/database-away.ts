import { DrizzleQueryError } from 'drizzle-orm'

/** SQLSTATE of a PostgreSQL that is going, starting or gone, and what the system says of its end. */
const AWAY = /^(08...|57P0[1-3]|ECONNRESET|EPIPE)$/
/** What its driver says. */
const WORDS = /^(Connection terminated|Client (has encountered a connection error|was closed))/

/**
 * Whether something failed because the database could not be reached, or went away meanwhile: nothing
 * is wrong with what was asked, and asking again later helps.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof DrizzleQueryError) return isDatabaseAway(error.cause)
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as NodeJS.ErrnoException
  // What could not be reached of others is the cause of an error of `fetch`, never one itself.
  if (syscall === 'connect' || (code !== undefined && AWAY.test(code))) return true
  return WORDS.test(error.message)
}
