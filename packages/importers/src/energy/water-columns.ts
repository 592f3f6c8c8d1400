import { columnName, numberOf, type Cells } from '../table.ts'
import { momentOf } from '../moment.ts'

/** Which columns of a table hold what, for a water meter. */
export interface WaterColumns {
  /** Place of the column with the day, from 0. */
  date: number
  /** Place of the column with what the meter shows, or with the volume of the day. */
  value: number
  kind: 'index' | 'volume'
  unit: 'm3' | 'litre'
}

/** A proposal for the person to look at; `sure` when the header leaves no doubt. */
export interface WaterProposal extends WaterColumns {
  sure: boolean
}

const dateNames =
  /^(date|jour|day|datedereleve|datereleve|datedureleve|horodate|timestamp|datetime)/
const indexNames = /^(index|releve|reading|compteur|meterreading)/
const volumeNames = /(consommation|volume|consumption|usage|conso)/
const litres = /(^|[^a-z])(l|litres?|liters?)([^a-z]|$)/i
const cubicMetres = /m3|m³|m\^3|cubic/i

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
    firstPlace(
      header,
      (i) =>
        rows.length > 0 &&
        rows.every(
          (row) =>
            momentOf(row[i] ?? '', 'UTC') !== undefined && numberOf(row[i] ?? '') === undefined,
        ),
    )
  if (date === undefined) return undefined
  const isNumber = (i: number) =>
    i !== date &&
    rows.every((row) => (row[i] ?? '').trim() === '' || numberOf(row[i]!) !== undefined)
  const saysWater = (i: number) => cubicMetres.test(header[i]!) || litres.test(header[i]!)
  const index = firstPlace(header, (i) => isNumber(i) && indexNames.test(names[i]!))
  const volume = firstPlace(
    header,
    (i) => isNumber(i) && i !== index && volumeNames.test(names[i]!),
  )
  const value =
    volume ?? index ?? firstPlace(header, (i) => isNumber(i) && (saysWater(i) || rows.length > 0))
  if (value === undefined) return undefined
  const told = header[value]!
  const isLitres = litres.test(told) && !cubicMetres.test(told)
  return {
    date,
    value,
    kind: value === index ? 'index' : 'volume',
    unit: isLitres ? 'litre' : 'm3',
    sure: saysWater(value) || header.some((cell) => /\beau\b|water/i.test(cell)),
  }
}

function firstPlace(cells: Cells, fits: (place: number) => boolean): number | undefined {
  const place = cells.findIndex((_, i) => fits(i))
  return place < 0 ? undefined : place
}
