import { amountOf, cellAt, type Cells, type Enter, type TableFormat } from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { meterOf } from './meter-column.ts'
import { saysGas } from './says-gas.ts'
import { monthOf, monthsNamed } from './month.ts'
import {
  areFarApart,
  monthsApart,
  periodOf,
  sincePrevious,
  stretchBetween,
  withoutSharedDays,
  type Stretch,
} from './month-stretch.ts'
import { datesIn, isDatedByReading } from './row-time.ts'
import { areDatedAtEnd, isCumulative, isSteps, usualStep } from './row-steps.ts'
import { proposeWaterColumns, type WaterColumns } from './water-columns.ts'

/** Readings or volumes of a water meter, where the header leaves no doubt. */
export const waterTable: TableFormat = {
  format: 'water',
  recognises: (cells, preamble) => {
    const proposal = proposeWaterColumns(cells)
    // Gas is counted in cubic metres, too.
    return proposal !== undefined && proposal.sure && !saysGas([...preamble, cells])
  },
  open: (context, header, preamble) => {
    const proposal = proposeWaterColumns(header)!
    const isUnsure = !proposal.saysVolume
    const isReadings = isDatedByReading(header)
    return waterReader(context, proposal, {
      meter: meterOf(header, preamble),
      isUnsure,
      isReadings,
      heading: header.join(' '),
    })
  },
}

interface Row {
  time: number
  /** It is of more than a day. */
  stretch?: Stretch
  litres: number
  isEstimated: boolean
  meter: string
  entry: number
}

/**
 * Reads rows by given columns: those of a header, or those the person chose. Several rows a day are
 * a curve of steps, one row a day is the volume or the reading of that day.
 */
export function waterReader(
  context: ReadContext,
  columns: WaterColumns,
  {
    meter = (cells) => cellAt(cells, columns.meter),
    isUnsure = false,
    isReadings = false,
    heading = '',
  }: {
    meter?: (cells: Cells) => string
    /** Nobody said whether it is water used or what the meter shows: the rows tell. */
    isUnsure?: boolean
    /** Rows are dated by the day of a reading: far apart, they count since the one before. */
    isReadings?: boolean
    /** What stands above the times. */
    heading?: string
  } = {},
) {
  const [clock, endClock] = [
    localClock(context.timeZone, heading),
    localClock(context.timeZone, heading),
  ]
  const rows: Row[] = []
  return {
    row: (cells: Cells, enter: Enter) => {
      const row = readRow(cells, enter(), { columns, clock, endClock, context, meter })
      if (row) rows.push(row)
    },
    end: () => {
      for (const ofMeter of Map.groupBy(rows, (row) => row.meter).values()) {
        const told = isUnsure && areReadings(ofMeter) ? withIndex(columns) : columns
        const isSince =
          columns.isSincePrevious ?? (isReadings && areFarApart(ofMeter, context.timeZone))
        if (told.kind === 'volume' && isSince) addSincePrevious(ofMeter, context)
        else if (isCurve(ofMeter, context.timeZone)) addSteps(ofMeter, told, context)
        else addDays(withoutSharedDays(ofMeter), told, context)
      }
    },
  }
}

function isCurve(rows: readonly Row[], timeZone: string): boolean {
  return isSteps(rows, timeZone) && !rows.some(({ stretch }) => stretch)
}

function areReadings(rows: readonly Row[]): boolean {
  const ordered = rows.toSorted((one, other) => one.time - other.time)
  return isCumulative(ordered.map(({ litres }) => litres))
}

function withIndex(columns: WaterColumns): WaterColumns {
  return { ...columns, kind: 'index' }
}

interface Table {
  columns: WaterColumns
  clock: (text: string) => number | undefined
  endClock: (text: string) => number | undefined
  context: ReadContext
  meter: (cells: Cells) => string
}

function readRow(
  cells: Cells,
  entry: number,
  { columns, clock, endClock, context, meter }: Table,
): Row | undefined {
  const { book, timeZone } = context
  const told = momentIn(cells, columns)
  const named = monthOf(told, timeZone) ?? monthsNamed(told, timeZone)
  const [from = '', until = cellAt(cells, columns.until)] = datesIn(told) ?? [told]
  const time = named?.start ?? clock(from)
  const end = columns.kind === 'volume' && until !== '' ? endClock(until) : undefined
  const between = time && end ? stretchBetween(time, end, timeZone) : undefined
  const written = cellAt(cells, columns.value)
  const others = (columns.besides ?? []).map((place) => amountOf(cellAt(cells, place)))
  const value = [amountOf(written), ...others].reduce((sum, one) =>
    sum === undefined || one === undefined ? undefined : sum + one,
  )
  if (time === undefined) {
    book.refuse(entry, 'bad-time', told)
    return undefined
  }
  if (typeof between === 'string') {
    book.refuse(entry, between, told)
    return undefined
  }
  const stretch = named ? { ...named, lastDay: named.end } : between
  const mayBeCredit = stretch !== undefined || columns.isSincePrevious
  if (value === undefined || (value < 0 && !mayBeCredit)) {
    book.refuse(entry, /\d/.test(written) ? 'not-a-number' : 'no-value', written)
    return undefined
  }
  const litres = columns.unit === 'm3' ? value * 1000 : value
  const isEstimated = cells.some((cell) => /^\s*estim/i.test(cell))
  return { time, ...(stretch && { stretch }), litres, isEstimated, meter: meter(cells), entry }
}

/** The day, with the time of day where that stands in a column of its own. */
function momentIn(cells: Cells, { date, time }: WaterColumns): string {
  const [day, hour] = [cellAt(cells, date), cellAt(cells, time)]
  return /^\d{1,2}[:h]\d\d/.test(hour) && !day.includes(':')
    ? `${day} ${hour.replace('h', ':')}`
    : day
}

/** Volumes since the reading before. */
function addSincePrevious(rows: readonly Row[], context: ReadContext): void {
  const { first, others } = sincePrevious(rows, context.timeZone)
  if (first) context.book.refuse(first.entry, 'first-reading')
  addDays(others, { kind: 'volume' }, context)
}

/** Rows of one date each: of that day, or of the month where volumes are a month apart. */
function addDays(
  rows: readonly Row[],
  { kind }: Pick<WaterColumns, 'kind'>,
  context: ReadContext,
): void {
  const { book, harvest, timeZone } = context
  const dated = rows.filter(({ stretch }) => !stretch)
  const monthOfRow = kind === 'volume' ? monthsApart(dated, timeZone) : undefined
  for (const { time, stretch: told, litres, isEstimated, meter, entry } of rows) {
    const { date, start, end } = dayOf(time, timeZone)
    const shared = { resource: 'water' as const, meter, book, entry }
    const stretch = told ?? monthOfRow?.(time)
    if (kind === 'index')
      harvest.metering.indexes.push({
        ...shared,
        day: date,
        value: litres,
        ...(isEstimated && { isEstimated }),
      })
    else if (monthOfRow && !stretch) book.refuse(entry, 'other-stretch', date)
    else
      harvest.metering.consumption.push({
        ...shared,
        start: stretch?.start ?? start,
        end: stretch?.end ?? end,
        period: stretch ? periodOf(stretch) : 'day',
        litres,
        quality: isEstimated ? 'estimated' : 'measured',
      })
  }
}

/** Steps of readings lie between two of them; volumes have a step of their own. */
function addSteps(rows: readonly Row[], { kind }: WaterColumns, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  const ordered = rows.toSorted((one, other) => one.time - other.time)
  const step = usualStep(ordered)
  const atEnd = kind === 'volume' && areDatedAtEnd(ordered, { step, timeZone })
  for (const [position, { time, litres, meter, entry }] of ordered.entries()) {
    const next = ordered[position + 1]
    const shared = { meter, book, entry }
    if (kind === 'volume') {
      const start = atEnd ? time - step : time
      harvest.metering.flows.push({ ...shared, start, end: start + step, litres })
    } else if (!next) book.keep(entry)
    else {
      // A meter that was replaced begins anew: what lies between the two is not known.
      const moved = next.litres - litres
      const whole = next.time - time <= step && moved >= 0
      if (whole)
        harvest.metering.flows.push({ ...shared, start: time, end: next.time, litres: moved })
      else book.keep(entry)
    }
  }
}
