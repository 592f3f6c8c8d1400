import {
  cellAt,
  columnName,
  columnsOf,
  numberOf,
  type Cells,
  type Enter,
  type TableFormat,
  type TableReader,
} from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { addDay, addPeak, addPower } from './add-reading.ts'
import { addIndexRow } from './enedis-index.ts'
import { localClock } from './local-clock.ts'
import { isFedIn, measureOf, type Measure } from './measure.ts'

/** Files of the service and of the customers' portal that describe each of their tables. */
export const enedisFile: TableFormat = {
  format: 'enedis',
  sections: true,
  recognises: describes,
  open: (context, header) => new EnedisFile(context, header),
}

function describes(cells: Cells): boolean {
  const columns = columnsOf(cells)
  return columns.has('identifiantprm') && columns.has('typededonnees')
}

type Table = 'described' | 'calendar' | 'feed-in' | 'index' | 'peak' | 'days' | 'curve'

/** `Identifiant PRM;…`, its values, then the table they describe; then perhaps the next one. */
class EnedisFile implements TableReader {
  readonly #context: ReadContext
  readonly #clock: (text: string) => number | undefined
  #description: Map<string, number>
  #described: Cells = []
  #header: Cells = []
  #table: Table = 'described'

  constructor(context: ReadContext, header: Cells) {
    this.#context = context
    this.#clock = localClock(context.timeZone)
    this.#description = columnsOf(header)
  }

  row(cells: Cells, enter: Enter): void {
    const first = columnName(cells[0] ?? '')
    if (describes(cells)) {
      this.#description = columnsOf(cells)
      this.#table = 'described'
    } else if (first === 'periode') this.#table = 'calendar'
    else if (first === 'horodate') {
      this.#header = cells
      this.#table = this.#kindOf(cells)
    } else if (this.#table === 'described') this.#described = cells
    else this.#value(cells, enter())
  }

  end(): void {
    // Every row was booked as it came.
  }

  #told(name: string): string {
    return cellAt(this.#described, this.#description.get(name))
  }

  #kindOf(header: Cells): Table {
    if (isFedIn(this.#told('grandeurmetier'))) return 'feed-in'
    if (header.length > 2 && columnsOf(header).has('typedereleve')) return 'index'
    const kind = this.#told('typededonnees')
    if (/puissance/i.test(kind)) return 'peak'
    // Energy without a step, and not of a curve, is of days.
    const isOfDays = this.#measure?.quantity === 'energy' && this.#told('pasenminutes') === ''
    const saysDays = /quotidien|journali/i.test(kind) || (isOfDays && !/courbe/i.test(kind))
    return saysDays ? 'days' : 'curve'
  }

  /** What the description says of the unit, where it says anything. */
  get #measure(): Measure | undefined {
    return measureOf(this.#told('unite'))
  }

  #value(cells: Cells, entry: number): void {
    const context = this.#context
    const meter = this.#told('identifiantprm')
    const unit = this.#told('unite')
    const { quantity, scale = 1 } = this.#measure ?? {}
    const [time, value] = [cellAt(cells, 0), cellAt(cells, 1)]
    if (this.#table === 'calendar') context.book.refuse(entry, 'tariff-calendar')
    else if (this.#table === 'feed-in') context.book.refuse(entry, 'feed-in')
    else if (unit !== '' && !quantity) context.book.refuse(entry, 'unknown-unit', unit)
    else if (this.#table === 'index')
      addIndexRow(context, entry, { cells, header: this.#header, scale, meter })
    else if (this.#table === 'peak')
      addPeak(context, entry, { at: this.#clock(time), value, scale, meter })
    else if (this.#table === 'days')
      addDay(context, entry, { time: this.#clock(time), value, scale, meter })
    else
      addPower(context, entry, {
        end: this.#clock(time),
        value,
        scale,
        isEnergy: quantity === 'energy',
        meter,
        minutes: numberOf(this.#told('pasenminutes')),
      })
  }
}
