import { amountOf, cellAt, columnOf, columnsOf, type Cells, type Enter } from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { addPower } from './add-reading.ts'
import { dayOf } from './day.ts'
import { energyAmounts } from './energy-columns.ts'
import { localClock } from './local-clock.ts'
import { meterOf } from './meter-column.ts'
import type { ConsumptionReading } from './metering.ts'
import { monthOf } from './month.ts'
import { areDatedAtEnd, isWithinDays, usualStep } from './row-steps.ts'

const days = [
  'date',
  'jour',
  'day',
  'datedeconsommation',
  'datedereleve',
  'datereleve',
  'datedelaconsommation',
  'datedereleveparledistributeur',
] as const
const instants = [
  'dateetheure',
  'dateheure',
  'datetime',
  'timestamp',
  'start',
  'startdate',
  'debut',
  'datededebut',
] as const
const months = ['mois', 'month', 'periode', 'period'] as const
const hours = [
  'heure',
  'heures',
  'hour',
  'time',
  'starttime',
  'heuredebut',
  'heurededebut',
] as const
const ends = ['end', 'endtime', 'enddate', 'fin', 'heuredefin', 'datedefin'] as const
const estimated = /^\s*estim/i

/** The column that says of which day, instant or month a row is; undefined where there is none. */
export function timeColumn(header: Cells): number | undefined {
  return columnOf(columnsOf(header), [...days, ...instants, ...months])
}

interface Row {
  resource: 'electricity' | 'gas'
  time: number
  wattHours: number
  isEstimated: boolean
  meter: string
  entry: number
}

/**
 * Reads rows of energy by their header. One row a day is the energy of that day, several are steps
 * of a curve, and where rows name months they are months.
 */
export function energyRows(context: ReadContext, header: Cells, preamble: readonly Cells[]) {
  const { book, timeZone } = context
  const columns = columnsOf(header)
  const clock = localClock(timeZone)
  const meter = meterOf(header, preamble)
  const amounts = energyAmounts(header, preamble)
  const [date, hour] = [timeColumn(header), columnOf(columns, hours)]
  const rows: Row[] = []
  const dayOfRow = ({ time }: Row) => ({ ...dayOf(time, timeZone), period: 'day' as const })
  return {
    row(cells: Cells, enter: Enter) {
      const [day, time] = [cellAt(cells, date), cellAt(cells, hour)]
      const month = monthOf(day, timeZone)
      const start = month?.start ?? clock(time === '' || day.includes(':') ? day : `${day} ${time}`)
      for (const { value, scale, resource = 'electricity' } of amounts) {
        const [entry, text] = [enter(), value(cells)]
        const amount = amountOf(text)
        if (start === undefined) book.refuse(entry, 'bad-time', day)
        else if (amount === undefined || amount < 0)
          book.refuse(entry, /\d/.test(text) ? 'not-a-number' : 'no-value', text)
        else {
          const read = { wattHours: amount * scale, meter: meter(cells), entry }
          const isEstimated = cells.some((cell) => estimated.test(cell))
          const row: Row = { ...read, time: start, isEstimated, resource }
          if (month) addPeriod(row, { ...month, period: 'month' }, context)
          else rows.push(row)
        }
      }
    },
    end() {
      const together = Map.groupBy(rows, (row) => `${row.resource} ${row.meter}`)
      for (const ofMeter of together.values())
        if (!isWithinDays(ofMeter, timeZone))
          for (const row of ofMeter) addPeriod(row, dayOfRow(row), context)
        // Gas is told by the day.
        else if (ofMeter[0]!.resource === 'gas')
          for (const row of ofMeter) addPeriod(row, { ...dayOfRow(row), part: row.time }, context)
        else addSteps(ofMeter, { isStart: columnOf(columns, ends) !== undefined }, context)
    },
  }
}

function addPeriod(
  { resource, isEstimated, wattHours, meter, entry }: Row,
  { start, end, ...rest }: Pick<ConsumptionReading, 'start' | 'end' | 'period' | 'part'>,
  { book, harvest }: ReadContext,
): void {
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
