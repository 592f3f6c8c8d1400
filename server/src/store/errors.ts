/** A program of PostgreSQL could not write or read a backup. */
export class DumpError extends Error {
  override readonly name = 'DumpError'

  constructor(program: string, said: string) {
    super(`Running ${program} failed: ${said.split('\n')[0]}`)
  }
}

/** There is a database where one was to be restored. */
export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError'

  constructor(place: string) {
    super(
      `Restoring into ${place} failed: there is a database already. Say --replace to put it aside`,
    )
  }
}
