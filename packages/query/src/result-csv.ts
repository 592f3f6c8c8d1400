import type { Cell, Result } from './result.ts'

/**
 * A result as CSV with a header line. Texts that a spreadsheet would take for a formula get an
 * apostrophe before them.
 *
 * Source: RFC 4180; OWASP ASVS 5.0, 1.2.10.
 */
export function resultCsv({ columns, rows }: Pick<Result, 'columns' | 'rows'>): string {
  const lines = [columns.map(quoted), ...rows.map((row) => row.map(cellText))]
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}

function cellText({ kind, value }: Cell): string {
  const isFormula = kind !== 'number' && kind !== 'date' && /^[=+\-@\t\r]/.test(value)
  return quoted(isFormula ? `'${value}` : value)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
