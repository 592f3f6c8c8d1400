import { EntryBook } from './report/entry-book.ts'
import { formats, type Format } from './format.ts'
import type { Limits } from './file/limits.ts'
import { Harvest } from './journey/movement.ts'
import type { ReadContext } from './reader.ts'
import { UnreadableFileError } from './file/unreadable.ts'

/** One file on the desk, or one in an archive. */
export interface OpenFile {
  name: string
  book: EntryBook
  format?: Format
  source?: string
}

/** Where an import lays out its files and what it finds in them. */
export class Desk {
  readonly timeZone: string
  readonly limits: Limits
  readonly files: OpenFile[] = []
  readonly harvests = new Map<string, Harvest>()

  constructor({ timeZone, limits }: { timeZone: string; limits: Limits }) {
    this.timeZone = timeZone
    this.limits = limits
  }

  open(name: string): OpenFile {
    const file: OpenFile = { name, book: new EntryBook(this.limits) }
    this.files.push(file)
    return file
  }

  /** Takes a file off the desk that only wraps others. */
  close(file: OpenFile): void {
    this.files.splice(this.files.indexOf(file), 1)
  }

  /** Settles of which format a file is, and gives what its reader needs. */
  readAs(format: Format, file: OpenFile): ReadContext {
    const { source } = formats[format]
    Object.assign(file, { format, source })
    const { timeZone, limits } = this
    return {
      book: file.book,
      harvest: this.#harvestOf(source),
      harvestOf: (other) => this.#harvestOf(other),
      timeZone,
      limits,
      file: `${this.files.indexOf(file)}`,
    }
  }

  #harvestOf(source: string): Harvest {
    const harvest = this.harvests.get(source) ?? new Harvest(source)
    this.harvests.set(source, harvest)
    return harvest
  }
}

/** Books in the file why the rest of it could not be read. Other errors are thrown on. */
export function refuseFrom(error: unknown, book: EntryBook): void {
  if (!(error instanceof UnreadableFileError)) throw error
  const { reason, line, detail } = error
  if (reason === 'too-many-entries') book.refuse(book.beyond(), reason)
  else book.refuse(line === undefined ? book.whole() : book.atLine(line), reason, detail)
}
