import type { Desk, OpenFile } from '../desk.ts'
import { longestPreamble, tableFormats } from './table-formats.ts'
import type { Cells, Enter, TableReader } from './table.ts'

interface Held {
  cells: Cells
  enter: Enter
}

/**
 * Waits for a header it knows and hands the rows behind it to the reader of that kind of table. The
 * same header again begins the next table where lines in between say what it is of (another meter);
 * otherwise it is the top of another page, and is passed over.
 */
export class TableDispatch implements TableReader {
  readonly #desk: Desk
  readonly #file: OpenFile
  #preamble: Cells[] = []
  /** The header that began the table; absent where its reader looks after itself. */
  #header: string | undefined
  #reader: TableReader | undefined
  /** Titles, or the last lines of a table. */
  #held: Held[] = []

  constructor(desk: Desk, file: OpenFile) {
    this.#desk = desk
    this.#file = file
  }

  /** Whether a header was found. */
  get found(): boolean {
    return this.#reader !== undefined
  }

  /** What the first row says, for a table that nobody knows. */
  get firstRow(): string {
    return (this.#preamble[0] ?? []).join(' ').trim()
  }

  row(cells: Cells, enter: Enter): void {
    if (!this.#reader) this.#seek(cells)
    else if (nameOf(cells) === this.#header) this.#again(cells)
    else if (isTitle(cells)) this.#held.push({ cells, enter })
    else {
      this.#release()
      this.#reader.row(cells, enter)
    }
  }

  end(): void {
    this.#release()
    this.#reader?.end()
  }

  #seek(cells: Cells): void {
    if (this.#preamble.length >= longestPreamble) return
    const known = tableFormats.find(({ recognises }) => recognises(cells, this.#preamble))
    if (known) {
      this.#header = known.sections ? undefined : nameOf(cells)
      const context = this.#desk.readAs(known.format, this.#file)
      this.#reader = known.open(context, cells, this.#preamble)
    } else this.#preamble.push(cells)
  }

  #again(header: Cells): void {
    if (this.#held.length === 0) return
    this.#reader?.end()
    this.#reader = undefined
    this.#preamble = this.#held.map(({ cells }) => cells)
    this.#held = []
    this.#seek(header)
  }

  /** What was held back was no title: it is read like any other row. */
  #release(): void {
    for (const { cells, enter } of this.#held) this.#reader?.row(cells, enter)
    this.#held = []
  }
}

/** One cell with something in it, and that no date: readings have one even where the value is missing. */
function isTitle(cells: Cells): boolean {
  const [only, ...others] = cells.filter((cell) => cell.trim() !== '')
  return only !== undefined && others.length === 0 && !/^\d{1,4}[-/.]\d/.test(only.trim())
}

function nameOf(cells: Cells): string {
  return cells
    .map((cell) => cell.trim())
    .join('\t')
    .trimEnd()
}
