import type { EntryBook } from './report/entry-book.ts'
import type { Limits } from './file/limits.ts'
import type { Harvest } from './journey/movement.ts'

/** Takes the text of a file in, piece by piece. */
export interface Reader {
  /** @throws {UnreadableFileError} when the rest of the file makes no sense */
  write(text: string): void
  end(): void
}

/** What a reader needs to know, and where it puts what it finds. */
export interface ReadContext {
  book: EntryBook
  /** Where movements go. */
  harvest: Harvest
  /** The harvest of another source, for files that tell of several. */
  harvestOf: (source: string) => Harvest
  timeZone: string
  limits: Limits
  /** A short name of the file, to tell its groups from those of other files. */
  file: string
}
