import { cellAt, columnName, numberOf, type Cells } from '../table/table.ts'
import type { ReadContext } from '../reader.ts'

/**
 * Adds what the meter showed at midnight. The label's date is the one that begins: in winter the
 * rows say 23:00, yet hold the reading of 00:00 of that same date (the load curve proves it).
 */
export function addIndexRow(
  { book, harvest }: ReadContext,
  entry: number,
  {
    cells,
    header,
    scale,
    meter,
  }: {
    cells: Cells
    header: Cells
    /** Watt hours to one of its unit. */ scale: number
    meter: string
  },
): void {
  const day = /^\d{4}-\d\d-\d\d/.exec(cellAt(cells, 0))?.[0]
  if (day === undefined || Number.isNaN(Date.parse(day)))
    return book.refuse(entry, 'bad-time', cells[0])
  const value = totalOf(cells, header)
  if (value === undefined) return book.refuse(entry, 'no-value')
  const reading = { day, resource: 'electricity' as const, value: value * scale, meter }
  harvest.metering.indexes.push({ ...reading, book, entry })
}

/** The register of the total, or the sum of the supplier's registers. */
function totalOf(cells: Cells, header: Cells): number | undefined {
  const names = header.map(columnName)
  const total = numberOf(cellAt(cells, names.indexOf('east')))
  if (total !== undefined) return total
  // `EAS D1` is of the distributor; all others are the supplier's: `EAS F1`, `EAS HCJB`.
  const registers = names.flatMap((name, i) =>
    /^eas(?!d\d)/.test(name) ? [numberOf(cellAt(cells, i))] : [],
  )
  const known = registers.filter((value) => value !== undefined)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined
}
