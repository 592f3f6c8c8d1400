import { ConfigError } from '../config.ts'
import { SignInError } from '../identity/errors.ts'
import { BackupError, NotEmptyError } from '../store/backup/errors.ts'
import { FolderInUseError } from '../store/folder-lock.ts'
import { NoPostgresError } from '../store/postgres-binaries.ts'

/** What a person can mend is said in one line; anything else shows where it came from. */
export async function explained(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    process.stderr.write(`${words(error)}\n`)
    process.exit(1)
  }
}

/** A command cannot go on, and the person who gave it can mend why. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

function words(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const mendable = [
    BackupError,
    CommandError,
    ConfigError,
    FolderInUseError,
    NoPostgresError,
    NotEmptyError,
    SignInError,
  ]
  return mendable.some((kind) => error instanceof kind) ? error.message : (error.stack ?? '')
}
