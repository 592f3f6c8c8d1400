import { dateAfter } from '@selfdata/records'
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
import { instantOfLocal } from '../journey/zone-offset.ts'
import type { ReadContext } from '../reader.ts'
import { dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { meterOf } from './meter-column.ts'
import type { ConsumptionReading } from './metering.ts'
import { monthOf } from './month.ts'
import { saysGas } from './says-gas.ts'

const dates = ['datedereleve', 'datereleve', 'journeegaziere', 'date', 'jour'] as const
const starts = [
  'datededebutdeperiode',
  'datedebutdeperiode',
  'datededebut',
  'datedebut',
  'debut',
] as const
const ends = ['datedefindeperiode', 'datefindeperiode', 'datedefin', 'datefin', 'fin'] as const
const months = ['mois', 'periode'] as const
const qualities = [
  'qualificationdureleve',
  'qualification',
  'typedereleve',
  'naturedureleve',
] as const
const energies = ['energieconsommee', 'energieconsomme', 'energie'] as const
const volumes = ['volumeconsomme', 'volume'] as const
const conversionName = 'coefficientdeconversion'

/** What GRDF's customer portal exports: a row for each day of the network, from six to six, or month. */
export const grdfTable: TableFormat = {
  format: 'grdf',
  recognises: (cells, preamble) => {
    const columns = columnsOf(cells)
    const isDated = columnOf(columns, [...dates, ...starts, ...months]) !== undefined
    // Suppliers of electricity tell of energy that was consumed, too.
    const isOfGas = columns.has('volumeconsomme') || saysGas([...preamble, cells])
    return isDated && isOfGas && tellsEnergy(columns)
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

/** Its energy, or a volume with what a cubic metre of it is worth. */
function tellsEnergy(columns: ReadonlyMap<string, number>): boolean {
  const isVolume = columnOf(columns, volumes) !== undefined
  return columnOf(columns, energies) !== undefined || (isVolume && columns.has(conversionName))
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
  const number = (...names: readonly string[]) => amountOf(cell(...names))
  const span = spanOf(cell, { clock, timeZone })
  const [volume, conversion] = [number(...volumes), number(conversionName)]
  const kilowattHours =
    number(...energies) ??
    (volume === undefined || conversion === undefined ? undefined : volume * conversion)
  if (span === undefined) return book.refuse(entry, 'bad-time', cell(...dates, ...starts))
  if (kilowattHours === undefined) return book.refuse(entry, 'no-value')
  if (kilowattHours < 0 && span.period === 'day')
    return book.refuse(entry, 'not-a-number', String(kilowattHours))
  harvest.metering.consumption.push({
    ...span,
    resource: 'gas',
    wattHours: kilowattHours * 1000,
    ...(volume === undefined ? {} : { cubicMetres: volume }),
    ...(conversion === undefined ? {} : { conversion }),
    quality: qualityOf(cell(...qualities)),
    meter: meter(cells),
    book,
    entry,
  })
}

/** The day of gas, or the stretch between two readings, however long. */
function spanOf(
  cell: (...names: readonly string[]) => string,
  { clock, timeZone }: { clock: Table['clock']; timeZone: string },
): Pick<ConsumptionReading, 'start' | 'end' | 'period'> | undefined {
  const month = monthOf(cell(...months), timeZone)
  if (month) return { ...month, period: 'month' }
  const [from, until] = [clock(cell(...starts)), clock(cell(...ends))]
  if (from !== undefined && until !== undefined) {
    const days = Math.round((until - from) / 86_400_000)
    if (days > 1100 || days < 0) return undefined
    if (days > 1)
      return { start: from, end: until, period: days > 45 ? 'between-readings' : 'month' }
  }
  const time = clock(cell(...dates)) ?? from
  if (time === undefined) return undefined
  const { date } = dayOf(time, timeZone)
  return {
    start: sixOClock(date, timeZone),
    end: sixOClock(dateAfter(date, 1), timeZone),
    period: 'day',
  }
}

function sixOClock(date: string, timeZone: string): number {
  return instantOfLocal(Date.parse(`${date}T06:00:00Z`), timeZone)
}

function qualityOf(word: string): MeterQuality {
  if (/estim/i.test(word)) return 'estimated'
  return /corrig/i.test(word) ? 'corrected' : 'measured'
}
