import { cellAt, columnOf, columnsOf, type Cells } from '../table/table.ts'
import { localClock } from './local-clock.ts'
import { monthOf, type Month } from './month.ts'
import { stretchBetween } from './month-stretch.ts'

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
const instants = ['dateetheure', 'dateheure', 'datetime', 'timestamp'] as const
const starts = [
  'start',
  'startdate',
  'debut',
  'datedebut',
  'datededebut',
  'datededebutdeperiode',
  'debutdeperiode',
  'periodedu',
  'du',
] as const
const months = ['mois', 'month', 'periode', 'period', 'periodedeconsommation'] as const
const years = ['annee', 'year'] as const
const hours = [
  'heure',
  'heures',
  'hour',
  'time',
  'starttime',
  'heuredebut',
  'heurededebut',
] as const
const lastDays = [
  'end',
  'enddate',
  'fin',
  'datefin',
  'datedefin',
  'datedefindeperiode',
  'findeperiode',
  'au',
] as const
const ends = [...lastDays, 'endtime', 'heuredefin'] as const

/** When a row of a table is of. */
export interface RowTime {
  /** As the table has it. */
  told: string
  /** Where it begins, in milliseconds since 1970; absent where it cannot be read. */
  time?: number
  month?: Month
  /** It is of so many days, which are neither one nor a month. */
  days?: number
}

/** The column that says of which day, instant or month a row is; undefined where there is none. */
export function timeColumn(header: Cells): number | undefined {
  return columnOf(columnsOf(header), [...days, ...instants, ...starts, ...months])
}

/** Whether rows say when they end: then the time before is that of their start. */
export function tellsEnds(header: Cells): boolean {
  return columnOf(columnsOf(header), ends) !== undefined
}

/** Reads when a row is of, by the header of its table. */
export function rowTimes(header: Cells, timeZone: string): (cells: Cells) => RowTime {
  const columns = columnsOf(header)
  const [clock, endClock] = [localClock(timeZone), localClock(timeZone)]
  const [date, hour] = [timeColumn(header), columnOf(columns, hours)]
  const [year, last] = [columnOf(columns, years), columnOf(columns, lastDays)]
  return (cells) => {
    const [day, time] = [cellAt(cells, date), cellAt(cells, hour)]
    const told = withYear(day, cellAt(cells, year))
    const month = monthOf(told, timeZone)
    if (month) return { told, time: month.start, month }
    const [from = '', until = cellAt(cells, last)] = datesIn(told) ?? [told]
    const start = clock(time === '' || from.includes(':') ? from : `${from} ${time}`)
    if (start === undefined) return { told }
    const end = time === '' && isDated(until) ? endClock(until) : undefined
    return { told, time: start, ...(end && stretchBetween(start, end, timeZone)) }
  }
}

/** A month whose year stands in a column of its own. */
function withYear(month: string, year: string): string {
  if (!/^\d{4}$/.test(year)) return month
  return /^\d{1,2}$/.test(month)
    ? `${month}/${year}`
    : /\d/.test(month)
      ? month
      : `${month} ${year}`
}

/** A date, not the time of day alone. */
function isDated(text: string): boolean {
  return /\d{4}/.test(text)
}

/** The two dates of a cell such as `Du 01/01/2026 au 31/01/2026`. */
export function datesIn(text: string): string[] | undefined {
  const dates = text.match(/\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d/g)
  return dates?.length === 2 ? [...dates] : undefined
}
