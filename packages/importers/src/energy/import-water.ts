import { Desk, refuseFrom } from '../desk.ts'
import { resultOf, type ImportOptions, type ImportResult } from '../import-files.ts'
import type { InputFile } from '../file/input-file.ts'
import { defaultLimits } from '../file/limits.ts'
import type { Cells } from '../table/table.ts'
import { UnreadableFileError } from '../file/unreadable.ts'
import { dateOfSheet } from './local-clock.ts'
import { rowsOfTable } from './unknown-table.ts'
import { proposeWaterColumns, type WaterColumns, type WaterProposal } from './water-columns.ts'
import { waterReader } from './water-table.ts'

/** The beginning of a table, for the person to say what its columns are. */
export interface TablePreview {
  /** Place of the header among the rows of the file, from 0. */
  headerRow: number
  header: Cells
  /** Some rows behind it, dates of a workbook in words. */
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
 * The beginning of a table of text, or of the longest sheet of a workbook; undefined when a file is
 * neither. The header is the first row that has as many cells as most others.
 */
export async function previewTable(
  file: InputFile,
  { rows: wanted = 6 }: { rows?: number } = {},
): Promise<TablePreview | undefined> {
  const rows = await rowsOfTable(file, { longest: longestPreview }).catch(noneOfUnreadable)
  if (rows.length < 2) return undefined
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const usual = median(widths)
  const headerRow = widths.findIndex((width) => width >= Math.max(2, usual))
  const header = rows[headerRow]?.cells
  if (!header) return undefined
  const shown = rows.slice(headerRow + 1, headerRow + 1 + wanted).map(({ cells }) => cells)
  const proposal = proposeWaterColumns(header, shown)
  const inWords = shown.map((cells) =>
    cells.map((cell, place) => (place === proposal?.date ? (dateOfSheet(cell) ?? cell) : cell)),
  )
  return { headerRow, header, rows: inWords, ...(proposal && { proposal }) }
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
  const limits = { ...defaultLimits, ...options.limits }
  const desk = new Desk({ timeZone: options.timeZone, limits })
  const open = desk.open(file.name)
  try {
    const rows = await rowsOfTable(file, { limits })
    options.signal?.throwIfAborted()
    const reader = waterReader(desk.readAs('water', open), columns)
    for (const { cells, line, sheet } of rows.slice(headerRow + 1))
      reader.row(cells, () =>
        sheet === undefined ? open.book.atLine(line) : open.book.atPath(sheet, line),
      )
    reader.end()
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
    refuseFrom(error, open.book)
  }
  return resultOf(desk, options)
}

function noneOfUnreadable(error: unknown): [] {
  if (error instanceof UnreadableFileError) return []
  throw error
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
