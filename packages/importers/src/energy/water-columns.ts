import { columnName, numberOf, type Cells } from '../table/table.ts'
import { momentOf } from '../journey/moment.ts'
import { isBeside } from './energy-columns.ts'
import { dateOfSheet } from './local-clock.ts'
import { isCumulative } from './row-steps.ts'
import { meterColumn } from './meter-column.ts'

/** Which columns of a table hold what, for a water meter. */
export interface WaterColumns {
  /** Place of the column with the day, from 0. */
  date: number
  /** Place of the column with what the meter shows, or with the volume of the day. */
  value: number
  kind: 'index' | 'volume'
  unit: 'm3' | 'litre'
  /** Further columns of the same kind that belong to it: hot water beside cold water. */
  besides?: readonly number[]
  /** Place of the column with the last day, where rows are of longer stretches. */
  until?: number
  /** Rows are dated by a reading, and count what was used since the row before. */
  isSincePrevious?: boolean
  /** Place of the column with the time of day, where it is not told with the day. */
  time?: number
  /** Place of the column that says which meter a row is of, where there are several. */
  meter?: number
}

/** A proposal for the person to look at; `sure` when the header leaves no doubt. */
export interface WaterProposal extends WaterColumns {
  sure: boolean
  /** The header says that it is what was used, not what the meter shows. */
  saysVolume: boolean
}

const dateNames =
  /^(date|jour|day|mois|month|periode|trimestre|semestre|quarter|annee|year|datedereleve|datereleve|datedureleve|horodate|timestamp|datetime|debut|du)/
const untilNames = /^(date(de)?fin|fin|findeperiode|enddate|end|au)/
const timeNames = /^(heure|heures|hour|time|heuredereleve|heuredureleve)$/
const indexNames = /^(index|releve|reading|compteur|meterreading)/
const volumeNames = /(consommation|volume|consumption|usage|conso)/
const litres = /(^|[^a-z])(l|litres?|liters?)([^a-z]|$)/i
/** Two pipes of one home. */
const parts = /\b(froide|chaude|cold|hot)\b/i
const cubicMetres = /m3|m³|m\^3|cubic met(?:er|re)s?/i
/** Units of elsewhere, money and energy: no number under them is of cubic metres or litres. */
const otherUnit =
  /(?:^|[^a-z])(?:gal(?:lons?)?|h?c?cf|ft3|cubic f(?:ee|oo)t|hl|[km]?wh|eur(?:os?)?|ttc|ht)(?:[^a-z]|$)|ft³|[€$£°%]/i

/**
 * Which columns are likely to hold the day and the water, by the header and some rows. Undefined
 * when no two columns fit.
 */
export function proposeWaterColumns(
  header: Cells,
  rows: readonly Cells[] = [],
): WaterProposal | undefined {
  const names = header.map(columnName)
  const date =
    firstPlace(header, (i) => dateNames.test(names[i]!)) ??
    firstPlace(header, (i) => rows.length > 0 && rows.every((row) => isDate(row[i] ?? '')))
  if (date === undefined) return undefined
  const meter = meterColumn(header)
  const time = firstPlace(header, (i) => i !== date && timeNames.test(names[i]!))
  const until = firstPlace(header, (i) => i !== date && untilNames.test(names[i]!))
  const isNumber = (i: number) =>
    i !== date &&
    i !== until &&
    i !== time &&
    i !== meter &&
    !otherUnit.test(header[i]!) &&
    rows.every((row) => (row[i] ?? '').trim() === '' || numberOf(row[i]!) !== undefined)
  const saysWater = (i: number) => cubicMetres.test(header[i]!) || litres.test(header[i]!)
  const index = firstPlace(header, (i) => isNumber(i) && indexNames.test(names[i]!))
  const volumes = placesOf(header, (i) => isNumber(i) && i !== index && volumeNames.test(names[i]!))
  const own = volumes.filter((i) => !isBeside(header[i]!))
  const volume = own.find(saysWater) ?? own[0] ?? volumes[0]
  const value =
    volume ?? index ?? firstPlace(header, (i) => isNumber(i) && (saysWater(i) || rows.length > 0))
  if (value === undefined) return undefined
  const told = header[value]!
  const besides = placesOf(header, (i) => i !== value && isNumber(i) && parts.test(header[i]!))
  const shown = rows.flatMap((row) => numberOf(row[value] ?? '') ?? [])
  const isLitres = litres.test(told) && !cubicMetres.test(told)
  return {
    date,
    value,
    kind: value === index || isCumulative(shown) ? 'index' : 'volume',
    unit: isLitres ? 'litre' : 'm3',
    ...(parts.test(told) && besides.length > 0 && { besides }),
    ...(until !== undefined && { until }),
    ...(time !== undefined && { time }),
    ...(meter !== undefined && { meter }),
    saysVolume: volume !== undefined,
    sure: saysWater(value) || header.some((cell) => /\beau\b|water/i.test(cell)),
  }
}

/** A date in words or, in a workbook, as the number of its day in this century. */
function isDate(cell: string): boolean {
  if (numberOf(cell) === undefined) return momentOf(cell, 'UTC') !== undefined
  const day = Number(cell)
  return dateOfSheet(cell) !== undefined && day >= 36_526 && day < 73_051
}

function placesOf(cells: Cells, fits: (place: number) => boolean): number[] {
  return [...cells.keys()].filter(fits)
}

function firstPlace(cells: Cells, fits: (place: number) => boolean): number | undefined {
  const place = cells.findIndex((_, i) => fits(i))
  return place < 0 ? undefined : place
}
