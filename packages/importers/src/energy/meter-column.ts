import { cellAt, columnName, type Cells } from '../table/table.ts'

// Numbers of meters and of delivery points, as `columnName` spells their headers.
const names =
  /^(n|no|num|numero|id|identifiant|reference|ref|code)?(du|de|d|dul)?(compteurs?|prm|pdl|pce|pds|pointdelivraison|pointdeservice|pointdemesure|serie|matricule|meter|meterid|serialnumber|serial|contrat|abonnement)$/

/** The place of the column that says which meter a row is of; undefined where there is none. */
export function meterColumn(header: Cells): number | undefined {
  const place = header.findIndex((cell) => names.test(columnName(cell)))
  return place < 0 ? undefined : place
}

/**
 * The meter that a row is of: by its own column, else the number among the rows before the table.
 */
export function meterOf(header: Cells, preamble: readonly Cells[]): (cells: Cells) => string {
  const column = meterColumn(header)
  const before = numberIn(preamble)
  return (cells) => cellAt(cells, column) || before
}

/** The number of a delivery point, or what follows the word for a meter. */
function numberIn(preamble: readonly Cells[]): string {
  const text = preamble.flat().join(' ')
  const [point] = /\b(\d{14}|GI\d{6})\b/.exec(text) ?? []
  const [, named] =
    /\b(?:compteur|matricule|s[ée]rie)\s*(?:n[°o]\s*)?:?\s*([A-Z0-9-]*\d[A-Z0-9-]*)/i.exec(text) ??
    []
  return point ?? named ?? ''
}
