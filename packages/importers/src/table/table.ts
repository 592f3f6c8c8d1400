import type { Format } from '../format.ts'
import type { ReadContext } from '../reader.ts'

/** The cells of one row, as text. */
export type Cells = readonly string[]

/** Books the row that is being read as an entry. */
export type Enter = () => number

/** Takes the rows of a table in, from the one behind the header on. */
export interface TableReader {
  row(cells: Cells, enter: Enter): void
  end(): void
}

/** A kind of table, told by its header. */
export interface TableFormat {
  format: Format
  /** Its reader knows its own headers when they come again. */
  sections?: true
  /**
   * Whether a row is the header of such a table.
   *
   * @param preamble the rows before it
   */
  recognises(cells: Cells, preamble: readonly Cells[]): boolean
  /** @param preamble the rows before the header */
  open(context: ReadContext, header: Cells, preamble: readonly Cells[]): TableReader
}

/** The name of a column without case, accents, units in brackets and what is no letter or digit. */
export function columnName(cell: string): string {
  return cell
    .replaceAll(/\([^)]*\)/g, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}

/** The places of columns by their names; of two with one name, the first. */
export function columnsOf(header: Cells): Map<string, number> {
  const columns = new Map<string, number>()
  for (const [i, cell] of header.entries()) {
    const name = columnName(cell)
    if (name !== '' && !columns.has(name)) columns.set(name, i)
  }
  return columns
}

/** The place of the first of several names that is there. */
export function columnOf(
  columns: ReadonlyMap<string, number>,
  names: readonly string[],
): number | undefined {
  for (const name of names) if (columns.has(name)) return columns.get(name)
  return undefined
}

/** The cell at a place, trimmed; empty where there is none. */
export function cellAt(cells: Cells, place: number | undefined): string {
  return place === undefined ? '' : (cells[place] ?? '').trim()
}

/**
 * A number with point or comma, or undefined. Spaces between thousands are passed over; so are
 * points and commas where the other sign follows: `1.234,5` and `1,234.5`.
 */
export function numberOf(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00A0\u202F'’]/g, '')
  const decimal = plain.includes(',') ? withPoint(plain) : plain
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(decimal)) return undefined
  return Number(decimal)
}

function withPoint(text: string): string {
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(',', '')
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  return /^[+-]?\d*,\d+$/.test(text) ? text.replace(',', '.') : text
}

/** An amount that may bear its unit: `12,5 kWh`. */
export function amountOf(text: string): number | undefined {
  return numberOf(text.replace(/\s*([km]?wh?|k?va|m3|m³|l|litres?)\s*$/i, ''))
}
