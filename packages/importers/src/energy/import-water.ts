import { CsvRows, delimiterOf } from '../csv-rows.ts'
import { Desk, refuseFrom } from '../desk.ts'
import { piecesOf, joined, type InputFile } from '../input-file.ts'
import { resultOf, type ImportOptions, type ImportResult } from '../import-files.ts'
import { defaultLimits } from '../limits.ts'
import type { Cells } from '../table.ts'
import { encodingOf, isBinary } from '../text-decoding.ts'
import { UnreadableFileError } from '../unreadable.ts'
import { proposeWaterColumns, type WaterColumns, type WaterProposal } from './water-columns.ts'
import { waterReader } from './water-table.ts'

/** The beginning of a table, for the person to say what its columns are. */
export interface TablePreview {
  /** Place of the header among the rows of the file, from 0. */
  headerRow: number
  header: Cells
  /** Some rows behind it. */
  rows: readonly Cells[]
  /** What the columns are likely to be; absent where nothing fits. */
  proposal?: WaterProposal
}

/** What the person chose. */
export interface WaterChoice extends WaterColumns {
  headerRow: number
}

const longestPreview = 300_000

/**
 * The beginning of a table of text; undefined when a file is none. The header is the first row that
 * has as many cells as most others.
 */
export async function previewTable(
  file: InputFile,
  { rows: wanted = 6 }: { rows?: number } = {},
): Promise<TablePreview | undefined> {
  const rows = rowsOf(await textOf(file, longestPreview))
  if (!rows) return undefined
  const widths = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length)
  const usual = median(widths)
  const headerRow = widths.findIndex((width) => width >= Math.max(2, usual))
  const header = rows[headerRow]
  if (!header) return undefined
  const shown = rows.slice(headerRow + 1, headerRow + 1 + wanted)
  const proposal = proposeWaterColumns(header, shown)
  return { headerRow, header, rows: shown, ...(proposal && { proposal }) }
}

/**
 * Imports the table of a water meter by the columns that the person chose.
 *
 * @throws the signal's reason when it is aborted
 */
export async function importWater(
  file: InputFile,
  { headerRow, ...columns }: WaterChoice,
  options: ImportOptions,
): Promise<ImportResult> {
  const desk = new Desk({
    timeZone: options.timeZone,
    limits: { ...defaultLimits, ...options.limits },
  })
  const open = desk.open(file.name)
  const text = await textOf(file, desk.limits.bytes)
  options.signal?.throwIfAborted()
  try {
    const reader = waterReader(desk.readAs('water', open), columns)
    let row = -1
    const rows = new CsvRows(
      (cells, line) => {
        row++
        if (row > headerRow) reader.row(cells, () => open.book.atLine(line))
      },
      { delimiter: delimiterOf(text), limits: desk.limits },
    )
    rows.write(text)
    rows.end()
    reader.end()
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
    refuseFrom(error, open.book)
  }
  return resultOf(desk, options)
}

async function textOf(file: InputFile, longest: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of piecesOf(file)) {
    pieces.push(piece)
    size += piece.length
    if (size >= longest) break
  }
  const bytes = joined(pieces).subarray(0, longest)
  const encoding = encodingOf(bytes)
  return isBinary(bytes, encoding) ? '' : new TextDecoder(encoding).decode(bytes)
}

function rowsOf(text: string): Cells[] | undefined {
  const rows: Cells[] = []
  const reader = new CsvRows((cells) => rows.push(cells), {
    delimiter: delimiterOf(text),
    limits: defaultLimits,
  })
  try {
    reader.write(text)
    reader.end()
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
  }
  return rows.length > 1 ? rows : undefined
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
