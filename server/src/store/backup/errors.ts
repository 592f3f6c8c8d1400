/** A file cannot be put back. */
export class BackupError extends Error {
  override readonly name = 'BackupError'

  constructor(file: string, why: string) {
    super(`Restoring from ${file} failed: ${why}`)
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

/** The disk has no room for what writing a backup takes. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError'

  constructor(folder: string, bytes: number) {
    super(`Writing a backup into ${folder} failed: the disk has less than ${bytes} bytes left`)
  }
}
