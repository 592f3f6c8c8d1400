import type { ReadContext } from '../reader.ts'
import {
  cellAt,
  columnsOf,
  type Cells,
  type Enter,
  type TableFormat,
  type TableReader,
} from '../table/table.ts'
import { addPower } from './add-reading.ts'
import { isEnergyHeader } from './energy-columns.ts'
import { energyRows } from './energy-rows.ts'
import { localClock } from './local-clock.ts'
import { meterOf } from './meter-column.ts'
import { timeColumn } from './row-time.ts'

/** Tables of suppliers and of the portal: half hours of EDF, and energy whatever it is called. */
export const supplierTables: readonly TableFormat[] = [
  {
    format: 'supplier',
    recognises: (cells) =>
      columnsOf(cells).has('dateetheuredereleveparledistributeur') &&
      columnsOf(cells).has('puissanceatteinte'),
    open: (context, header, preamble) => new PowerByDay(context, header, preamble),
  },
  {
    // The portal of Enedis calls its days so.
    format: 'enedis',
    recognises: (cells) => isEnergyTable(cells) && columnsOf(cells).has('valeur'),
    open: energyRows,
  },
  { format: 'supplier', recognises: isEnergyTable, open: energyRows },
]

function isEnergyTable(cells: Cells): boolean {
  return isEnergyHeader(cells) && timeColumn(cells) !== undefined
}

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
