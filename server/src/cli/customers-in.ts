import { parse } from 'csv-parse/sync'

/** Customer numbers of a CSV file: the first cell of every line but the header, each once. */
export function customersIn(text: string): string[] {
  const options = { bom: true, relax_column_count: true, delimiter: [',', ';', '\t'] }
  const rows: string[][] = parse(text, options)
  const numbers = rows.slice(1).map(([first = '']) => first.trim())
  return [...new Set(numbers)].filter((number) => number !== '')
}
