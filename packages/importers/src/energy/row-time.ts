import { cellAt, columnName, columnOf, columnsOf, type Cells } from '../table/table.ts'
import { localClock } from './local-clock.ts'
import type { ReasonKey } from '../report/reasons.ts'
import { monthOf, monthsNamed } from './month.ts'
import { stretchBetween, type Stretch } from './month-stretch.ts'

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
const months = [
  'mois',
  'month',
  'periode',
  'period',
  'periodedeconsommation',
  'periodedefacturation',
  'trimestre',
  'quarter',
  'semestre',
] as const
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
  /** It is of more than a day. */
  stretch?: Stretch
  /** Why its two dates are those of no stretch. */
  wrong?: ReasonKey
}

/** The column that says of which day, instant or month a row is; undefined where there is none. */
export function timeColumn(header: Cells): number | undefined {
  return columnOf(columnsOf(header), [...days, ...instants, ...starts, ...months, ...years])
}

/** Whether rows say when they end: then the time before is that of their start. */
export function tellsEnds(header: Cells): boolean {
  return columnOf(columnsOf(header), ends) !== undefined
}

/** Reads when a row is of, by the header of its table. */
export function rowTimes(header: Cells, timeZone: string): (cells: Cells) => RowTime {
  const columns = columnsOf(header)
  const [date, hour] = [timeColumn(header), columnOf(columns, hours)]
  const [year, last] = [columnOf(columns, years), columnOf(columns, lastDays)]
  const heading = `${cellAt(header, date)} ${cellAt(header, hour)}`
  const [clock, endClock] = [localClock(timeZone, heading), localClock(timeZone, heading)]
  return (cells) => {
    const [day, time] = [cellAt(cells, date), cellAt(cells, hour)]
    const told = withYear(day, cellAt(cells, year))
    const named = monthOf(told, timeZone) ?? monthsNamed(told, timeZone)
    if (named) return { told, time: named.start, stretch: { ...named, lastDay: named.end } }
    const [from = '', until = cellAt(cells, last)] = datesIn(told) ?? [told]
    const start = clock(time === '' || from.includes(':') ? from : `${from} ${time}`)
    if (start === undefined) return { told }
    const end = time === '' && isDated(until) ? endClock(until) : undefined
    const stretch = end === undefined ? undefined : stretchBetween(start, end, timeZone)
    if (typeof stretch === 'string') return { told, time: start, wrong: stretch }
    return { told, time: start, ...(stretch && { stretch }) }
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

const readings = /^(date(du|de|dela)?)?(derniere?)?(releves?|reading)/

/** Whether rows are dated by the day on which somebody read the meter, behind what they count. */
export function isDatedByReading(header: Cells): boolean {
  const place = timeColumn(header)
  return place !== undefined && readings.test(columnName(header[place]!))
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
