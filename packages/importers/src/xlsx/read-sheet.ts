import type { Limits } from '../file/limits.ts'
import type { Cells } from '../table/table.ts'
import { walkPart } from './workbook-parts.ts'

// Excel has columns up to XFD; tables of readings have a dozen.
const mostColumns = 1000

/**
 * The rows of a sheet that have something in them, with their number. Cells are texts; a date is the
 * number of days since the end of 1899, as Excel counts.
 */
export function readSheet(
  bytes: Uint8Array,
  { texts, limits }: { texts: readonly string[]; limits: Limits },
  onRow: (cells: Cells, row: number) => void,
): void {
  let row = 0
  let cells: string[] = []
  let column = 0
  let type: string | undefined
  let inline = ''
  walkPart(
    bytes,
    {
      open: (name, attributes) => {
        if (name === 'row') {
          row = Number(attributes.get('r') ?? row + 1)
          cells = []
          column = 0
        } else if (name === 'c') {
          column = columnOf(attributes.get('r')) ?? column + 1
          type = attributes.get('t')
          inline = ''
        }
      },
      close: (name, text) => {
        if (name === 't') inline += text
        else if (name === 'is') put(cells, column, inline)
        else if (name === 'v') put(cells, column, type === 's' ? (texts[Number(text)] ?? '') : text)
        else if (name === 'row' && cells.length > 0) onRow(cells, row)
      },
    },
    limits,
  )
}

function put(cells: string[], column: number, text: string): void {
  if (column < 1 || column > mostColumns) return
  while (cells.length < column) cells.push('')
  cells[column - 1] = text
}

/** The place of a column, from 1, in a name such as `AB12`. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
