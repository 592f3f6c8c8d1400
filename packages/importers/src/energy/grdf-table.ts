import {
  amountOf,
  cellAt,
  columnOf,
  columnsOf,
  type Cells,
  type Enter,
  type TableFormat,
} from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { addGas, gasDay, type GasSpan } from './add-gas.ts'
import { dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { meterOf } from './meter-column.ts'
import { monthOf } from './month.ts'
import { periodOf } from './month-stretch.ts'
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
  const { book, timeZone } = context
  const entry = enter()
  const cell = (...names: readonly string[]) => cellAt(cells, columnOf(columns, names))
  const number = (...names: readonly string[]) => amountOf(cell(...names))
  const span = spanOf(cell, { clock, timeZone })
  if (span === undefined) return book.refuse(entry, 'bad-time', cell(...dates, ...starts))
  addGas(context, entry, {
    span,
    kilowattHours: number(...energies),
    cubicMetres: number(...volumes),
    conversion: number(conversionName),
    qualification: cell(...qualities),
    meter: meter(cells),
  })
}

/** The day of gas, or the stretch between two readings, however long. */
function spanOf(
  cell: (...names: readonly string[]) => string,
  { clock, timeZone }: { clock: Table['clock']; timeZone: string },
): GasSpan | undefined {
  const month = monthOf(cell(...months), timeZone)
  if (month) return { ...month, period: 'month' }
  const [from, until] = [clock(cell(...starts)), clock(cell(...ends))]
  if (from !== undefined && until !== undefined) {
    const days = Math.round((until - from) / 86_400_000)
    if (days > 1100 || days < 0) return undefined
    if (days > 1) {
      const span = { start: from, end: until }
      return { ...span, period: periodOf(span) }
    }
  }
  const time = clock(cell(...dates)) ?? from
  if (time === undefined) return undefined
  return gasDay(dayOf(time, timeZone).date, timeZone)
}
