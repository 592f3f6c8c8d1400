import {
  cellAt,
  columnName,
  columnOf,
  columnsOf,
  numberOf,
  type Cells,
  type TableFormat,
  type TableReader,
} from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { localDay } from '../journey/moment.ts'
import { addDay, addPeak, addPower } from './add-reading.ts'
import { isOwnUse } from './fed-in.ts'
import { localClock } from './local-clock.ts'
import { isFedIn, measureOf, type Measure } from './measure.ts'
import { meterOf } from './meter-column.ts'
import { Registers } from './registers.ts'
import { minutesOf } from './step-minutes.ts'

/** Columns that together say when something was measured: at the end of its step. */
const times = [
  ['horodate'],
  ['datedelamesure', 'heuredelamesure'],
  ['debut', 'fin'],
  ['grandeurphysique', 'date'],
  ['grandeurphysique', 'datedereleve'],
]
/** Names of the same in tables of others. */
const anyTimes = [['dateetheure'], ['date', 'heure'], ['date']]
const registers = ['codecadran', 'codeclassetemporelle', 'cadran', 'libellecadran'] as const
const units = ['unite', 'unit'] as const

/**
 * Tables of Enedis whose rows say for themselves what they are of: points of its flows (R63 to R67)
 * and the layouts of the customers' portal that have no description.
 */
export const enedisRows: TableFormat = {
  format: 'enedis',
  recognises: (cells) => valueColumn(cells) !== undefined && hasOne(times, cells),
  open,
}

/** Tables of power by anybody, where the header names the unit. */
export const powerRows: TableFormat = {
  format: 'supplier',
  recognises: (cells) => {
    const place = valueColumn(cells)
    const measure = place === undefined ? undefined : measureOf(cells[place]!)
    return measure !== undefined && measure.quantity !== 'energy' && hasOne(anyTimes, cells)
  },
  open,
}

function hasOne(groups: readonly string[][], cells: Cells): boolean {
  const columns = columnsOf(cells)
  return groups.some((names) => names.every((name) => columns.has(name)))
}

/** The column of what was measured: called so, or a power with its unit. */
function valueColumn(header: Cells): number | undefined {
  const named = columnsOf(header).get('valeur')
  if (named !== undefined) return named
  const place = header.findIndex(
    (cell) =>
      /^(puissance|power|p$|pmax)/.test(columnName(cell)) &&
      measureOf(cell) !== undefined &&
      isOwnUse(cell),
  )
  return place < 0 ? undefined : place
}

function open(context: ReadContext, header: Cells, preamble: readonly Cells[]): TableReader {
  const columns = columnsOf(header)
  const place = valueColumn(header)!
  const meter = meterOf(header, preamble)
  const heading = header.join(' ')
  const clocks = {
    start: localClock(context.timeZone, heading),
    end: localClock(context.timeZone, heading),
  }
  const sums = new Registers(context)
  return {
    row: (cells, enter) => {
      const cell = (...names: readonly string[]) => cellAt(cells, columnOf(columns, names))
      const told = { value: cellAt(cells, place), ofHeader: measureOf(header[place]!) }
      readRow({ cell, ...told, meter: meter(cells), clocks, sums }, enter(), context)
    },
    end: () => sums.settle(),
  }
}

interface Row {
  cell: (...names: readonly string[]) => string
  value: string
  /** What the header of the values says. */
  ofHeader: Measure | undefined
  meter: string
  clocks: Record<'start' | 'end', (text: string) => number | undefined>
  sums: Registers
}

function readRow(row: Row, entry: number, context: ReadContext): void {
  const { cell, value, ofHeader, meter, clocks } = row
  if (isFedIn(cell('grandeurmetier'))) return context.book.refuse(entry, 'feed-in')
  const unit = cell(...units)
  const measure = ofHeader ?? (unit === '' ? watts : measureOf(unit))
  // Volts, and the reactive power of larger connections.
  if (!measure) return context.book.refuse(entry, 'unknown-unit', unit)
  const { quantity, scale } = measure
  const time = timeIn(cell)
  const end = clocks.end(time)
  if (quantity === 'apparent') addPeak(context, entry, { at: end, value, scale, meter })
  else if (quantity === 'energy' && cell(...registers) !== '')
    addRegister(row, { entry, time, scale }, context)
  else if (quantity === 'energy' && isOfDay(time, cell('pas')))
    addDay(context, entry, { time: end, value, scale, meter })
  else
    addPower(context, entry, {
      end,
      value,
      scale,
      isEnergy: quantity === 'energy',
      meter,
      minutes: minutesIn(cell) ?? between(clocks.start(cell('debut')), end),
    })
}

const watts: Measure = { quantity: 'power', scale: 1 }

function timeIn(cell: Row['cell']): string {
  const [day, hour] = [cell('datedelamesure', 'date'), cell('heuredelamesure', 'heure')]
  const whole = cell('horodate', 'fin', 'dateetheure', 'datedereleve')
  return whole || `${day} ${hour}`.trim()
}

function isOfDay(time: string, step: string): boolean {
  return step === 'P1D' || !time.includes(':')
}

function minutesIn(cell: Row['cell']): number | undefined {
  return numberOf(cell('pasenminutes')) ?? minutesOf(cell('pas'))
}

function between(start: number | undefined, end: number | undefined): number | undefined {
  return start === undefined || end === undefined ? undefined : (end - start) / 60_000
}

function addRegister(
  { cell, value: text, meter, clocks, sums }: Row,
  { entry, time, scale }: { entry: number; time: string; scale: number },
  { book, timeZone }: ReadContext,
): void {
  const [at, value] = [clocks.start(time), numberOf(text)]
  if (at === undefined) return book.refuse(entry, 'bad-time', time)
  if (value === undefined) return book.refuse(entry, 'no-value')
  const isMidnight = !time.includes(':') || /[T ]00:00/.test(time)
  sums.add({
    day: localDay(at, timeZone),
    ...(!isMidnight && { at }),
    meter,
    name: cell(...registers),
    isDistributor: /^D/i.test(cell('typecalendrier')) || /_D\d+$/.test(cell('codecadran')),
    value: value * scale,
    entry,
  })
}
