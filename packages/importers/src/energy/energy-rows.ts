import { amountOf, type Cells, type Enter } from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { addPower } from './add-reading.ts'
import { dayOf } from './day.ts'
import { energyAmounts } from './energy-columns.ts'
import { meterOf } from './meter-column.ts'
import type { ConsumptionReading } from './metering.ts'
import {
  areFarApart,
  monthsApart,
  periodOf,
  sincePrevious,
  withoutSharedDays,
  type Stretch,
} from './month-stretch.ts'
import { areDatedAtEnd, isWithinDays, usualStep } from './row-steps.ts'
import { isDatedByReading, rowTimes, tellsEnds } from './row-time.ts'

const estimated = /^\s*estim/i

interface Row {
  resource: 'electricity' | 'gas'
  time: number
  stretch?: Stretch
  wattHours: number
  isEstimated: boolean
  meter: string
  entry: number
}

/**
 * Reads rows of energy by their header. One row a day is the energy of that day, several are steps
 * of a curve. Where rows name months or two dates, or lie as far apart, they are of that time: never
 * of the day they are dated with. A sum of such a time may be negative: a credit note.
 */
export function energyRows(context: ReadContext, header: Cells, preamble: readonly Cells[]) {
  const { book, timeZone } = context
  const timeOf = rowTimes(header, timeZone)
  const meter = meterOf(header, preamble)
  const amounts = energyAmounts(header, preamble)
  const rows: Row[] = []
  return {
    row(cells: Cells, enter: Enter) {
      const { told, time, stretch, wrong } = timeOf(cells)
      for (const { value, scale, resource = 'electricity' } of amounts) {
        const [entry, text] = [enter(), value(cells)]
        const amount = amountOf(text)
        if (time === undefined) book.refuse(entry, 'bad-time', told)
        else if (wrong) book.refuse(entry, wrong, told)
        else if (amount === undefined)
          book.refuse(entry, /\d/.test(text) ? 'not-a-number' : 'no-value', text)
        else {
          const read = { wattHours: amount * scale, meter: meter(cells), entry }
          const isEstimated = cells.some((cell) => estimated.test(cell))
          rows.push({ ...read, time, isEstimated, resource, ...(stretch && { stretch }) })
        }
      }
    },
    end() {
      const together = Map.groupBy(rows, (row) => `${row.resource} ${row.meter}`)
      for (const all of together.values()) {
        const ofMeter = all.filter(({ stretch }) => !stretch)
        addStretches(all, context)
        if (!isWithinDays(ofMeter, timeZone))
          addDays(ofMeter, { isReadings: isDatedByReading(header) }, context)
        // Gas is told by the day.
        else if (ofMeter[0]!.resource === 'gas')
          for (const row of ofMeter) addDay(row, { part: row.time }, context)
        else addSteps(ofMeter, { isStart: tellsEnds(header) }, context)
      }
    },
  }
}

/** Rows that tell of more than a day. */
function addStretches(rows: readonly Row[], context: ReadContext): void {
  for (const row of withoutSharedDays(rows))
    if (row.stretch) {
      const { start, end } = row.stretch
      addPeriod(row, { start, end, period: periodOf(row.stretch) }, context)
    }
}

/** Rows of one date each: of that day, of the month where they are a month apart, or since the last. */
function addDays(
  rows: readonly Row[],
  { isReadings }: { isReadings: boolean },
  context: ReadContext,
): void {
  const { book, timeZone } = context
  if (isReadings && areFarApart(rows, timeZone)) {
    const { first, others } = sincePrevious(rows, timeZone)
    if (first) book.refuse(first.entry, 'first-reading')
    return addStretches(others, context)
  }
  const monthOf = monthsApart(rows, timeZone)
  for (const row of rows) {
    const month = monthOf?.(row.time)
    if (month) addPeriod(row, { ...month, period: 'month' }, context)
    else if (monthOf) book.refuse(row.entry, 'other-stretch', dayOf(row.time, timeZone).date)
    else addDay(row, {}, context)
  }
}

function addDay(row: Row, part: { part?: number }, context: ReadContext): void {
  addPeriod(row, { ...dayOf(row.time, context.timeZone), period: 'day', ...part }, context)
}

function addPeriod(
  { resource, isEstimated, wattHours, meter, entry }: Row,
  { start, end, ...rest }: Pick<ConsumptionReading, 'start' | 'end' | 'period' | 'part'>,
  { book, harvest }: ReadContext,
): void {
  if (wattHours < 0 && rest.period === 'day')
    return book.refuse(entry, 'not-a-number', String(wattHours))
  const quality = isEstimated ? 'estimated' : 'measured'
  const amount = { resource, wattHours, quality, meter } as const
  harvest.metering.consumption.push({ start, end, ...rest, ...amount, book, entry })
}

/** Steps of electricity are a curve. */
function addSteps(
  rows: readonly Row[],
  { isStart }: { isStart: boolean },
  context: ReadContext,
): void {
  const { timeZone } = context
  const ordered = rows.toSorted((one, other) => one.time - other.time)
  const step = usualStep(ordered)
  const atEnd = !isStart && areDatedAtEnd(ordered, { step, timeZone })
  for (const { time, wattHours, isEstimated, meter, entry } of ordered)
    addPower(context, entry, {
      end: atEnd ? time : time + step,
      value: String(wattHours),
      isEnergy: true,
      minutes: step / 60_000,
      meter,
      quality: isEstimated ? 'estimated' : undefined,
    })
}
