import { amountOf, cellAt, columnName, columnOf, columnsOf } from '../table/table.ts'
import type { Cells, Enter, TableFormat } from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { addPower } from './add-reading.ts'
import { dayOf } from './day.ts'
import { timeColumn } from './row-time.ts'
import { localClock } from './local-clock.ts'
import { measureOf } from './measure.ts'
import { meterOf } from './meter-column.ts'
import { isSteps } from './row-steps.ts'

const registers = /\b(hp|hc|heures? (?:pleines?|creuses?)|base|bleue?s?|blanc(?:he)?s?|rouges?)/i

/**
 * What an electricity meter showed, register by register, as suppliers and people write it down: a
 * display counts in kilowatt hours, so that is what a column without unit is in.
 */
export const indexTable: TableFormat = {
  format: 'supplier',
  recognises: (cells) => timeColumn(cells) !== undefined && indexColumns(cells).length > 0,
  open,
}

/** The columns of a meter's registers: its total where there is one, else all of them. */
function indexColumns(header: Cells): number[] {
  const columns = columnsOf(header)
  const isReading = columns.has('typedereleve')
  const places = [...header.keys()].filter((place) => {
    const told = header[place]!
    const isEnergy = measureOf(told)?.quantity === 'energy'
    const isIndex = columnName(told).startsWith('index')
    return isIndex
      ? isEnergy || registers.test(told)
      : isReading && isEnergy && registers.test(told)
  })
  const total = places.find((place) => /total/i.test(header[place]!))
  return total === undefined ? places : [total]
}

interface Row {
  time: number
  wattHours: number
  meter: string
  entry: number
}

function open(context: ReadContext, header: Cells, preamble: readonly Cells[]) {
  const { book, timeZone } = context
  const places = indexColumns(header)
  const { scale } = measureOf(header[places[0]!]!) ?? { scale: 1000 }
  const [date, hour] = [timeColumn(header), columnOf(columnsOf(header), ['heure', 'hour', 'time'])]
  const clock = localClock(timeZone, `${cellAt(header, date)} ${cellAt(header, hour)}`)
  const meter = meterOf(header, preamble)
  const rows: Row[] = []
  return {
    row(cells: Cells, enter: Enter) {
      const entry = enter()
      const time = clock(`${cellAt(cells, date)} ${cellAt(cells, hour)}`.trim())
      const amounts = places.map((place) => amountOf(cellAt(cells, place)))
      const known = amounts.filter((amount) => amount !== undefined)
      if (time === undefined) book.refuse(entry, 'bad-time', cellAt(cells, date))
      else if (known.length < places.length) book.refuse(entry, 'no-value')
      else {
        const wattHours = known.reduce((sum, amount) => sum + amount, 0) * scale
        rows.push({ time, wattHours, meter: meter(cells), entry })
      }
    },
    end() {
      for (const ofMeter of Map.groupBy(rows, (row) => row.meter).values())
        if (isSteps(ofMeter, timeZone)) addSteps(ofMeter, context)
        else for (const row of ofMeter) addIndex(row, context)
    },
  }
}

function addIndex(
  { time, wattHours, meter, entry }: Row,
  { book, harvest, timeZone }: ReadContext,
): void {
  const { date: day, start } = dayOf(time, timeZone)
  harvest.metering.indexes.push({
    day,
    ...(time !== start && { at: time }),
    resource: 'electricity',
    value: wattHours,
    meter,
    book,
    entry,
  })
}

/** Several readings a day: between two of them lies the energy of a step. */
function addSteps(rows: readonly Row[], context: ReadContext): void {
  const ordered = rows.toSorted((one, other) => one.time - other.time)
  for (const [position, { time, wattHours, meter, entry }] of ordered.entries()) {
    const before = ordered[position - 1]
    const moved = before ? wattHours - before.wattHours : -1
    // The first of all, and a meter that was replaced: there is no step to tell of.
    if (!before || moved < 0) context.book.keep(entry)
    else
      addPower(context, entry, {
        end: time,
        value: String(moved),
        isEnergy: true,
        minutes: (time - before.time) / 60_000,
        meter,
      })
  }
}
