import { cellAt, columnName, numberOf, type Cells } from '../table/table.ts'
import { isOwnUse } from './fed-in.ts'
import { measureOf } from './measure.ts'

/** What a row of a table says of one resource: its text, and watt hours to one of its unit. */
export interface EnergyAmount {
  readonly resource?: 'gas'
  readonly scale: number
  readonly value: (cells: Cells) => string
}

const amount =
  /^(?:daily|hourly|monthly)?(consommation|conso|energie|energy|consumption|usage|electricite|electricity|gaz|gas|kwh|valeur|value|heures?(pleines?|creuses?)|h[pc])/
const beside =
  /n-1|an(?:née)? pr[ée]c|pr[ée]c[ée]dent|previous|last year|pr[ée]vi|forecast|objectif|similaire|moyenne|average/i
// Tempo names its registers HPJB, others by the season: HPH, HCB.
const register =
  /\b(h[pc](?:j[bwr]|[heb])?|heures? (?:pleines?|creuses?)|(?:off-?)?peak|jour|nuit|day|night|bleue?s?|blanc(?:he)?s?|rouges?)\b/i
const gas = /\b(gaz|gas)\b/i

/** Whether a column stands beside the person's own measures: last year, forecasts, homes of the same kind. */
export function isBeside(heading: string): boolean {
  return beside.test(heading)
}

/** Whether a header has a column of energy that names its unit. */
export function isEnergyHeader(header: Cells): boolean {
  return columnsIn(header).length > 0
}

/**
 * The columns of a header that energy is read from: of each resource its total where there is one,
 * all its registers together where there are several, else its first column.
 */
export function energyAmounts(header: Cells, preamble: readonly Cells[]): EnergyAmount[] {
  const isGasFile = gas.test([...preamble, header].flat().join(' '))
  const byResource = Map.groupBy(columnsIn(header), (place) => gas.test(header[place]!))
  return [...byResource].map(([saysGas, places]) => {
    const total = places.find((place) => /\btotale?s?\b/i.test(header[place]!))
    const registers = places.filter((place) => register.test(header[place]!))
    const used =
      total !== undefined ? [total] : registers.length > 1 ? registers : places.slice(0, 1)
    // One column alone is of gas where the file says so anywhere.
    const isGas = saysGas || (byResource.size === 1 && isGasFile)
    return {
      ...(isGas && { resource: 'gas' as const }),
      scale: measureOf(header[used[0]!]!)!.scale,
      value: (cells) => sumOf(used.map((place) => cellAt(cells, place))),
    }
  })
}

function isEnergyIn(text: string): boolean {
  return measureOf(text)?.quantity === 'energy'
}

function columnsIn(header: Cells): number[] {
  const places = [...header.keys()].filter(
    (place) =>
      amount.test(columnName(header[place]!)) &&
      isEnergyIn(header[place]!) &&
      isOwnUse(header[place]!),
  )
  const own = places.filter((place) => !isBeside(header[place]!))
  return own.length > 0 ? own : places
}

/** A sum is known where each of its parts is; what is no number is handed on to be told. */
function sumOf(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  if (others.length === 0) return first
  const wrong = texts.find((text) => numberOf(text) === undefined)
  if (wrong !== undefined) return wrong
  return String(texts.reduce((sum, text) => sum + numberOf(text)!, 0))
}
