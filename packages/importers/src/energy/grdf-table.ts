import type { MeterQuality } from '@selfdata/vocab'
import {
  amountOf,
  cellAt,
  columnOf,
  columnsOf,
  type Cells,
  type Enter,
  type TableFormat,
} from '../table/table.ts'
import { instantOfLocal } from '../journey/moment.ts'
import type { ReadContext } from '../reader.ts'
import { dateAfter, dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { meterOf } from './meter-column.ts'

const dates = ['datedereleve', 'datereleve', 'journeegaziere', 'date', 'jour'] as const

/** What GRDF's customer portal exports: one row per day of the gas network, from six to six. */
export const grdfTable: TableFormat = {
  format: 'grdf',
  recognises: (cells) => {
    const columns = columnsOf(cells)
    return columnOf(columns, dates) !== undefined && columns.has('energieconsommee')
  },
  open: (context, header, preamble) => {
    const columns = columnsOf(header)
    const clock = localClock(context.timeZone)
    const meter = meterOf(header, preamble)
    return {
      row: (cells, enter) => readRow(cells, enter, { columns, clock, meter, context }),
      end: () => undefined,
    }
  },
}

interface Table {
  columns: Map<string, number>
  clock: (text: string) => number | undefined
  meter: (cells: Cells) => string
  context: ReadContext
}

function readRow(cells: Cells, enter: Enter, { columns, clock, meter, context }: Table): void {
  const { book, harvest, timeZone } = context
  const entry = enter()
  const cell = (...names: readonly string[]) => cellAt(cells, columnOf(columns, names))
  const number = (...names: string[]) => amountOf(cell(...names))
  const time = clock(cell(...dates))
  const kilowattHours = number('energieconsommee')
  if (time === undefined) return book.refuse(entry, 'bad-time', cell(...dates))
  if (kilowattHours === undefined) return book.refuse(entry, 'no-value')
  const volume = number('volumeconsomme')
  const conversion = number('coefficientdeconversion')
  const { date } = dayOf(time, timeZone)
  harvest.metering.consumption.push({
    start: sixOClock(date, timeZone),
    end: sixOClock(dateAfter(date, 1), timeZone),
    period: 'day',
    resource: 'gas',
    wattHours: kilowattHours * 1000,
    ...(volume === undefined ? {} : { cubicMetres: volume }),
    ...(conversion === undefined ? {} : { conversion }),
    quality: qualityOf(cell('qualificationdureleve', 'qualification')),
    meter: meter(cells),
    book,
    entry,
  })
}

function sixOClock(date: string, timeZone: string): number {
  return instantOfLocal(Date.parse(`${date}T06:00:00Z`), timeZone)
}

function qualityOf(word: string): MeterQuality {
  if (/estim/i.test(word)) return 'estimated'
  return /corrig/i.test(word) ? 'corrected' : 'measured'
}
