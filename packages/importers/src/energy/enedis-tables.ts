import {
  amountOf,
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
import { dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { addIndexRow } from './enedis-index.ts'
import { meterOf } from './meter-column.ts'

const isHeader = (cells: Cells, ...names: string[]) => {
  const columns = columnsOf(cells)
  return names.every((name) => columns.has(name))
}

/** Tables of Enedis: files of the service for third parties, and of the customers' portal. */
export const enedisTables: readonly TableFormat[] = [
  {
    // Several tables in one file, each behind two rows that say what it is.
    format: 'enedis',
    sections: true,
    recognises: (cells) => isHeader(cells, 'identifiantprm', 'typededonnees'),
    open: (context, header) => new EnedisFile(context, header),
  },
  {
    format: 'enedis',
    recognises: (cells) => isHeader(cells, 'datedelamesure', 'heuredelamesure', 'valeur'),
    open: (context, header) => {
      const columns = columnsOf(header)
      const clock = localClock(context.timeZone)
      const cell = (cells: Cells, name: string) => cellAt(cells, columns.get(name))
      return tableOf((cells, enter) => {
        const time = clock(`${cell(cells, 'datedelamesure')} ${cell(cells, 'heuredelamesure')}`)
        const minutes = numberOf(cell(cells, 'pasenminutes'))
        addPower(context, enter(), {
          end: time,
          value: cell(cells, 'valeur'),
          meter: cell(cells, 'prm'),
          ...(minutes ? { minutes } : {}),
        })
      })
    },
  },
  {
    format: 'enedis',
    recognises: (cells) => isHeader(cells, 'debut', 'fin', 'valeur'),
    open: (context, header, preamble) => {
      const columns = columnsOf(header)
      const [startClock, endClock] = [localClock(context.timeZone), localClock(context.timeZone)]
      const scale = /\(.*kW\b/i.test(header[columns.get('valeur')!]!) ? 1000 : 1
      const meter = meterOf(header, preamble)
      return tableOf((cells, enter) => {
        const start = startClock(cellAt(cells, columns.get('debut')))
        const end = endClock(cellAt(cells, columns.get('fin')))
        const minutes =
          start === undefined || end === undefined ? undefined : (end - start) / 60_000
        addPower(context, enter(), {
          end,
          value: cellAt(cells, columns.get('valeur')),
          scale,
          meter: meter(cells),
          ...(minutes !== undefined && minutes > 0 ? { minutes } : {}),
        })
      })
    },
  },
  {
    format: 'enedis',
    recognises: (cells) =>
      isHeader(cells, 'date', 'valeur') && cells.some((cell) => /kWh|Wh/.test(cell)),
    open: (context, header, preamble) => {
      const columns = columnsOf(header)
      const scale = /kWh/i.test(header[columns.get('valeur')!]!) ? 1000 : 1
      const clock = localClock(context.timeZone)
      const meter = meterOf(header, preamble)
      return tableOf((cells, enter) => {
        const time = clock(cellAt(cells, columns.get('date')))
        addDay(context, enter(), {
          time,
          value: cellAt(cells, columns.get('valeur')),
          scale,
          meter: meter(cells),
        })
      })
    },
  },
  {
    format: 'enedis',
    recognises: (cells) => isHeader(cells, 'horodate', 'valeur'),
    open: (context, header, preamble) => {
      const columns = columnsOf(header)
      const clock = localClock(context.timeZone)
      const meter = meterOf(header, preamble)
      return tableOf((cells, enter) =>
        addPower(context, enter(), {
          end: clock(cellAt(cells, columns.get('horodate'))),
          value: cellAt(cells, columns.get('valeur')),
          meter: meter(cells),
        }),
      )
    },
  },
]

function tableOf(row: TableReader['row']): TableReader {
  return { row, end: () => undefined }
}

type Table = 'curve' | 'index' | 'peak' | 'calendar' | 'feed-in' | 'described'

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
    if (isHeader(cells, 'identifiantprm', 'typededonnees')) {
      this.#description = columnsOf(cells)
      this.#table = 'described'
    } else if (columnName(cells[0] ?? '') === 'periode') this.#table = 'calendar'
    else if (columnName(cells[0] ?? '') === 'horodate') {
      this.#header = cells
      this.#table = this.#kindOf(cells)
    } else if (this.#table === 'described') this.#described = cells
    else this.#value(cells, enter())
  }

  end(): void {
    // Every row was booked as it came.
  }

  #kindOf(header: Cells): Table {
    const described = (name: string) => cellAt(this.#described, this.#description.get(name))
    if (/production|injection/i.test(described('grandeurmetier'))) return 'feed-in'
    if (header.length > 2 && isHeader(header, 'typedereleve')) return 'index'
    return /puissance/i.test(described('typededonnees')) ? 'peak' : 'curve'
  }

  #value(cells: Cells, entry: number): void {
    const context = this.#context
    const meter = cellAt(this.#described, this.#description.get('identifiantprm'))
    if (this.#table === 'calendar') context.book.refuse(entry, 'tariff-calendar')
    else if (this.#table === 'peak')
      addPeak(context, entry, { at: this.#clock(cellAt(cells, 0)), value: cellAt(cells, 1), meter })
    else if (this.#table === 'feed-in') context.book.refuse(entry, 'feed-in')
    else if (this.#table === 'index')
      addIndexRow(context, entry, { cells, header: this.#header, meter })
    else {
      const minutes = numberOf(cellAt(this.#described, this.#description.get('pasenminutes')))
      addPower(context, entry, {
        end: this.#clock(cellAt(cells, 0)),
        value: cellAt(cells, 1),
        meter,
        ...(minutes ? { minutes } : {}),
      })
    }
  }
}

/** Adds mean power over a step that ends at an instant. */
export function addPower(
  { book, harvest }: ReadContext,
  entry: number,
  reading: {
    end: number | undefined
    value: string
    scale?: number
    minutes?: number
    meter: string
    quality?: 'estimated'
  },
): void {
  const { end, value, scale = 1, minutes, meter, quality } = reading
  const watts = amountOf(value)
  if (end === undefined) return book.refuse(entry, 'bad-time')
  if (watts === undefined && /\d/.test(value)) return book.refuse(entry, 'not-a-number', value)
  if (watts !== undefined && watts < 0) return book.refuse(entry, 'not-a-number', value)
  harvest.metering.power.push({
    end,
    watts: watts === undefined ? null : watts * scale,
    ...(minutes === undefined ? {} : { minutes }),
    ...(quality ? { quality } : {}),
    meter,
    book,
    entry,
  })
}

/** Adds the highest power of a day, with the instant it was reached. */
export function addPeak(
  { book, harvest }: ReadContext,
  entry: number,
  { at, value, meter }: { at: number | undefined; value: string; meter: string },
): void {
  const voltAmperes = amountOf(value)
  if (at === undefined) return book.refuse(entry, 'bad-time')
  if (voltAmperes === undefined || voltAmperes < 0)
    return book.refuse(entry, /\d/.test(value) ? 'not-a-number' : 'no-value', value)
  // All sixteen bits set: what a meter keeps when it has no value.
  if (voltAmperes === 0xff_ff) return book.refuse(entry, 'meter-fault', value)
  harvest.metering.peaks.push({ at, voltAmperes, meter, book, entry })
}

/** Adds the energy of one day, from midnight to midnight. */
export function addDay(
  { book, harvest, timeZone }: ReadContext,
  entry: number,
  {
    time,
    value,
    scale,
    meter,
    resource = 'electricity',
  }: {
    time: number | undefined
    value: string
    scale: number
    meter: string
    resource?: 'electricity' | 'gas'
  },
): void {
  const amount = amountOf(value)
  if (time === undefined) return book.refuse(entry, 'bad-time')
  if (amount === undefined)
    return book.refuse(entry, /\d/.test(value) ? 'not-a-number' : 'no-value', value)
  if (amount < 0) return book.refuse(entry, 'not-a-number', value)
  const { start, end } = dayOf(time, timeZone)
  harvest.metering.consumption.push({
    start,
    end,
    period: 'day',
    resource,
    wattHours: amount * scale,
    quality: 'measured',
    meter,
    book,
    entry,
  })
}
