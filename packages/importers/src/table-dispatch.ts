import type { Desk, OpenFile } from './desk.ts'
import { tableFormats } from './table-formats.ts'
import type { Cells, Enter, TableReader } from './table.ts'

/** Headers stand among the first rows; further down nobody looks for one. */
const longestPreamble = 60

/** Waits for a header it knows and hands the rows behind it to the reader of that kind of table. */
export class TableDispatch implements TableReader {
  readonly #desk: Desk
  readonly #file: OpenFile
  #preamble: Cells[] = []
  #reader: TableReader | undefined

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
    if (this.#reader) return this.#reader.row(cells, enter)
    if (this.#preamble.length >= longestPreamble) return
    const known = tableFormats.find(({ recognises }) => recognises(cells))
    if (known)
      this.#reader = known.open(this.#desk.readAs(known.format, this.#file), cells, this.#preamble)
    else this.#preamble.push(cells)
  }

  end(): void {
    this.#reader?.end()
  }
}
