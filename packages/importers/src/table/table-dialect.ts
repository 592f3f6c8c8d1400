import { UnreadableFileError } from '../file/unreadable.ts'
import type { Cells } from './table.ts'

const date = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/
const isoDate = /^\d{4}-\d\d-\d\d/
const halfDay = /\d\s?[ap]\.?m\.?$/i
const english =
  /\b(usage|consumption|energy|power|water|value|cost|reading|time|start|end|hour|day|month|speed)\b/i
const french =
  /[àâçéèêëîïôùû]|\b(jour|mois|heure|conso\w*|valeur|puissance|eau|gaz|releve|du|de)\b/i
const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
const decimalComma = /^[+-]?(\d*,(\d{1,2}|\d{4,})|0,\d{3}|\d{4,},\d{3})$/
/** What shows, in the same column, that the mark is not that of decimals. */
const beside = {
  ',': /^[+-]?(\d+\.\d+|[1-9]\d{0,2}|\d{1,3}(,\d{3})+[.,]\d+)$/,
  '.': /^[+-]?([1-9]\d{0,2}|\d{1,3}(,\d{3})+[.,]\d+)$/,
}
type ThousandsMark = keyof typeof beside
/** What sets thousands apart where it is not what separates cells: points go with decimal commas. */
const markBeside = new Map<string | undefined, ThousandsMark>([
  [',', ','],
  [';', '.'],
])

/**
 * How a table writes what can be read in two ways, as its rows show together: months before days
 * (`10/31/2025`), and what sets thousands apart (`1,234` beside `998`).
 *
 * @returns rewrites the cells of a row so that they can be read in one way only
 * @throws {UnreadableFileError} `date-order` where days and months cannot be told apart
 */
export function dialectOf(rows: readonly Cells[], delimiter?: string): (cells: Cells) => Cells {
  const order = orderIn(rows)
  const mark = markBeside.get(delimiter)
  const thousands = mark ? thousandsIn(rows, mark) : new Set<number>()
  if (order === undefined && thousands.size === 0) return (cells) => cells
  return (cells) =>
    cells.map((cell, place) => {
      const text = cell.trim()
      if (mark && thousands.has(place) && grouped.test(withCommas(text, mark)))
        return text.replaceAll(mark, '')
      return order === undefined ? cell : text.replace(date, (...parts: string[]) => order(parts))
    })
}

/** Writes the parts of a date in the order of ISO; undefined: days come first, as everywhere here. */
function orderIn(rows: readonly Cells[]): ((parts: readonly string[]) => string) | undefined {
  const cells = rows.flat().map((cell) => cell.trim())
  const dates = cells.flatMap((cell) => [date.exec(cell) ?? []].filter(({ length }) => length > 0))
  const [isDayFirst, isMonthFirst] = [1, 3].map((at) =>
    dates.some((parts) => Number(parts[at]) > 12),
  )
  const isHalfDay = dates.length > 0 && cells.some((cell) => halfDay.test(cell))
  const iso = (year: string, month: string, day: string) =>
    `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // Hours before and after noon go with months first, unless a date shows that they do not.
  if (isHalfDay && isDayFirst)
    return ([, day = '', , month = '', year = '']) => iso(year, month, day)
  if (!isDayFirst && (isMonthFirst || isHalfDay))
    return ([, month = '', , day = '', year = '']) => iso(year, month, day)
  // Nobody writes points behind a month that stands first.
  const doubtful = dates.find(([, one, mark, other]) => one !== other && mark !== '.')?.[0]
  const isEnglish =
    cells.some((cell) => english.test(cell)) && !cells.some((cell) => french.test(cell))
  if (doubtful && !isDayFirst && isEnglish && !cells.some((cell) => isoDate.test(cell)))
    throw new UnreadableFileError('date-order', { detail: doubtful })
  return undefined
}

/** The columns in which a mark sets thousands apart: other cells leave no doubt. */
function thousandsIn(rows: readonly Cells[], mark: ThousandsMark): Set<number> {
  const told = rows.flatMap((cells) =>
    cells.map((cell, place) => ({ place, text: withCommas(cell.trim(), mark) })),
  )
  if (told.some(({ text }) => decimalComma.test(text))) return new Set()
  const columns = Map.groupBy(told, ({ place }) => place)
  const isGrouped = (cells: typeof told) =>
    cells.some(({ text }) => grouped.test(text)) &&
    cells.some(({ text }) => beside[mark].test(text))
  return new Set([...columns.keys()].filter((place) => isGrouped(columns.get(place)!)))
}

/** A number as if commas stood between its thousands. */
function withCommas(text: string, mark: ThousandsMark): string {
  return mark === ',' ? text : text.replaceAll(/[.,]/g, (one) => (one === '.' ? ',' : '.'))
}
