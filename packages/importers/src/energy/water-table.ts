import { cellAt, numberOf, type Cells, type Enter, type TableFormat } from '../table.ts'
import type { ReadContext } from '../reader.ts'
import { dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { proposeWaterColumns, type WaterColumns } from './water-columns.ts'

/** Readings or daily volumes of a water meter, where the header leaves no doubt. */
export const waterTable: TableFormat = {
  format: 'water',
  recognises: (cells) => {
    const proposal = proposeWaterColumns(cells)
    return proposal !== undefined && proposal.sure
  },
  open: (context, header) => waterReader(context, proposeWaterColumns(header)!),
}

/** Reads rows by given columns: those of a header, or those the person chose. */
function waterReader(context: ReadContext, columns: WaterColumns) {
  const clock = localClock(context.timeZone)
  return {
    row: (cells: Cells, enter: Enter) => readRow(cells, enter(), { columns, clock, context }),
    end: () => undefined,
  }
}

interface Table {
  columns: WaterColumns
  clock: (text: string) => number | undefined
  context: ReadContext
}

function readRow(cells: Cells, entry: number, { columns, clock, context }: Table): void {
  const { book, harvest, timeZone } = context
  const time = clock(cellAt(cells, columns.date))
  const written = cellAt(cells, columns.value)
  const value = numberOf(written)
  if (time === undefined) return book.refuse(entry, 'bad-time', cellAt(cells, columns.date))
  if (value === undefined || value < 0)
    return book.refuse(entry, /\d/.test(written) ? 'not-a-number' : 'no-value', written)
  const litres = columns.unit === 'm3' ? value * 1000 : value
  const { date, start, end } = dayOf(time, timeZone)
  const shared = { resource: 'water' as const, meter: '', book, entry }
  if (columns.kind === 'index')
    harvest.metering.indexes.push({ ...shared, day: date, value: litres })
  else
    harvest.metering.consumption.push({
      ...shared,
      start,
      end,
      period: 'day',
      litres,
      quality: 'measured',
    })
}
