import { CsvRows, delimiterOf } from '../table/csv-rows.ts'
import { joined, piecesOf, type InputFile } from '../file/input-file.ts'
import { defaultLimits, type Limits } from '../file/limits.ts'
import type { Cells } from '../table/table.ts'
import { dialectOf } from '../table/table-dialect.ts'
import { encodingOf, isBinary } from '../file/text-decoding.ts'
import { openWorkbook } from '../xlsx/open-workbook.ts'

/** A row of a table, and where it stands. */
export interface PlacedRow {
  cells: Cells
  /** Line of a text, or row of a sheet. */
  line: number
  /** Name of the sheet, in a workbook. */
  sheet?: string
}

const startsAsZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The rows of a table of text, or of the longest sheet of a workbook; none where a file is neither.
 *
 * @throws {UnreadableFileError} for a file that is torn or too large
 */
export async function rowsOfTable(
  file: InputFile,
  { limits = defaultLimits, longest = limits.bytes }: { limits?: Limits; longest?: number } = {},
): Promise<PlacedRow[]> {
  const bytes = await bytesOf(file, limits.bytes)
  if (startsAsZip(bytes)) return rowsOfWorkbook(bytes, limits)
  const head = bytes.subarray(0, longest)
  const encoding = encodingOf(head)
  if (isBinary(head, encoding)) return []
  const text = new TextDecoder(encoding).decode(head)
  const rows: PlacedRow[] = []
  const reader = new CsvRows((cells, line) => rows.push({ cells, line }), {
    delimiter: delimiterOf(text),
    limits,
  })
  reader.write(text)
  reader.end()
  return inOneWay(rows, delimiterOf(text))
}

function inOneWay(rows: readonly PlacedRow[], delimiter?: string): PlacedRow[] {
  const dialect = dialectOf(
    rows.map(({ cells }) => cells),
    delimiter,
  )
  return rows.map((row) => ({ ...row, cells: dialect(row.cells) }))
}

function rowsOfWorkbook(bytes: Uint8Array, limits: Limits): PlacedRow[] {
  const workbook = openWorkbook(limits)
  workbook.push(bytes)
  const sheets = workbook.sheets().map(({ name, read }) => {
    const rows: PlacedRow[] = []
    read((cells, line) => rows.push({ cells, line, sheet: name }))
    return rows
  })
  return inOneWay(sheets.toSorted((one, other) => other.length - one.length)[0] ?? [])
}

async function bytesOf(file: InputFile, longest: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of piecesOf(file)) {
    pieces.push(piece)
    size += piece.length
    if (size >= longest) break
  }
  return joined(pieces).subarray(0, longest)
}
