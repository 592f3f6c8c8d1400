import type { Limits } from '../file/limits.ts'
import type { Cells } from './table.ts'
import { UnreadableFileError } from '../file/unreadable.ts'

const delimiters = [';', '\t', ',', '|'] as const

/**
 * What separates the cells of a text: what most of its first lines have equally often. A decimal
 * comma or a comma in a title is not in every line as often.
 */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 60).filter((line) => line.trim() !== '')
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => outsideQuotes(line).split(delimiter).length - 1)
    const equal = Map.groupBy(
      counts.filter((count) => count > 0),
      (count) => count,
    )
    return Math.max(0, ...[...equal.values()].map(({ length }) => length))
  })
  const most = Math.max(...scores)
  return most > 0 ? delimiters[scores.indexOf(most)]! : ','
}

function outsideQuotes(line: string): string {
  return line.replaceAll(/"[^"]*"/g, '')
}

/** The rows of the beginning of a table, up to where it makes no sense; reading will say what is wrong. */
export function firstRows(text: string, how: { delimiter: string; limits: Limits }): Cells[] {
  const rows: Cells[] = []
  const reader = new CsvRows((cells) => rows.push(cells), how)
  try {
    reader.write(text)
    reader.end()
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
  }
  return rows
}

/** Splits a text into rows and cells, piece by piece; cells in quotes may hold anything. */
export class CsvRows {
  readonly #onRow: (cells: Cells, line: number) => void
  readonly #delimiter: string
  readonly #limits: Limits
  #cells: string[] = []
  #cell = ''
  #quoted = false
  #quoteBefore = false
  #returned = false
  #line = 1
  #rowLine = 1

  constructor(
    onRow: (cells: Cells, line: number) => void,
    { delimiter, limits }: { delimiter: string; limits: Limits },
  ) {
    this.#onRow = onRow
    this.#delimiter = delimiter
    this.#limits = limits
  }

  write(text: string): void {
    for (const char of text) this.#take(char)
  }

  end(): void {
    if (this.#cell !== '' || this.#cells.length > 0) this.#endRow()
  }

  #take(char: string): void {
    // Three ways to end a line: \n, \r\n, and \r alone.
    const [ends, second] = [char === '\n' || char === '\r', char === '\n' && this.#returned]
    this.#returned = char === '\r'
    if (ends && !second) this.#line++
    if (this.#quoted) return this.#takeQuoted(char)
    if (char === '"' && (this.#cell === '' || this.#quoteBefore)) {
      // A doubled quote within quotes is one; it is met as an end and a new beginning.
      if (this.#quoteBefore) this.#cell += '"'
      this.#quoted = true
      this.#quoteBefore = false
      return
    }
    this.#quoteBefore = false
    if (char === this.#delimiter) this.#endCell()
    else if (ends && !second) this.#endRow()
    else if (!ends && char !== '\uFEFF') this.#append(char)
  }

  #takeQuoted(char: string): void {
    if (char === '"') {
      this.#quoted = false
      this.#quoteBefore = true
    } else this.#append(char)
  }

  #append(char: string): void {
    this.#cell += char
    if (this.#cell.length > this.#limits.elementLength)
      throw new UnreadableFileError('too-large', { line: this.#rowLine })
  }

  #endCell(): void {
    this.#cells.push(this.#cell)
    this.#cell = ''
    if (this.#cells.length > maxCells)
      throw new UnreadableFileError('too-large', { line: this.#rowLine })
  }

  #endRow(): void {
    this.#endCell()
    const cells = this.#cells
    this.#cells = []
    const line = this.#rowLine
    this.#rowLine = this.#line
    if (cells.some((cell) => cell.trim() !== '')) this.#onRow(cells, line)
  }
}

const maxCells = 20_000
