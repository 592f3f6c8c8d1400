/**
 * One line of CSV. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * Source: OWASP, CSV injection; RFC 4180 for the quotes.
 */
export function csvLine(cells: readonly string[]): string {
  const safe = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
  const quoted = safe.map((cell) =>
    /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  )
  return `${quoted.join(',')}\r\n`
}
