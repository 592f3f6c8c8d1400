import type { ReadContext } from '../reader.ts'
import {
  cellAt,
  columnOf,
  columnsOf,
  type Cells,
  type Enter,
  type TableFormat,
  type TableReader,
} from '../table/table.ts'
import { addDay, addPower } from './enedis-tables.ts'
import { energyAmounts, isEnergyHeader } from './energy-columns.ts'
import { localClock } from './local-clock.ts'
import { meterOf } from './meter-column.ts'

const dates = ['date', 'jour', 'datedeconsommation', 'datedereleve', 'datereleve', 'day'] as const

/** Tables of suppliers: half hours of EDF, and days of energy whatever they are called. */
export const supplierTables: readonly TableFormat[] = [
  {
    format: 'supplier',
    recognises: (cells) =>
      columnsOf(cells).has('dateetheuredereleveparledistributeur') &&
      columnsOf(cells).has('puissanceatteinte'),
    open: (context, header, preamble) => new PowerByDay(context, header, preamble),
  },
  {
    format: 'supplier',
    recognises: (cells) => isEnergyHeader(cells) && columnOf(columnsOf(cells), dates) !== undefined,
    open: (context, header, preamble) => {
      const clock = localClock(context.timeZone)
      const date = columnOf(columnsOf(header), dates)
      const meter = meterOf(header, preamble)
      const amounts = energyAmounts(header, preamble)
      return {
        row: (cells, enter) => {
          for (const { value, ...amount } of amounts)
            addDay(context, enter(), {
              ...amount,
              time: clock(cellAt(cells, date)),
              value: value(cells),
              meter: meter(cells),
            })
        },
        end: () => undefined,
      }
    },
  },
]

/** A row with the date alone, then rows with the time at which each half hour ended. */
class PowerByDay implements TableReader {
  readonly #context: ReadContext
  readonly #clock: (text: string) => number | undefined
  readonly #meter: (cells: Cells) => string
  #date = ''

  constructor(context: ReadContext, header: Cells, preamble: readonly Cells[]) {
    this.#context = context
    this.#clock = localClock(context.timeZone)
    this.#meter = meterOf(header, preamble)
  }

  row(cells: Cells, enter: Enter): void {
    const [first, value] = [cellAt(cells, 0), cellAt(cells, 1)]
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(first) && value === '') this.#date = first
    else
      addPower(this.#context, enter(), {
        end: this.#clock(/^\d{1,2}:\d\d/.test(first) ? `${this.#date} ${first}` : first),
        value,
        meter: this.#meter(cells),
        ...(/estim/i.test(cellAt(cells, 2)) && { quality: 'estimated' as const }),
      })
  }

  end(): void {
    // Every row was booked as it came.
  }
}
