import { parse } from 'csv-parse/sync'

// Rules of "Model for Tabular Data and Metadata on the Web" (https://www.w3.org/TR/tabular-data-model/)
// for a table beside its description: header, cells, required values, primary key.

interface Column {
  name: string
  titles: Record<string, string>
  datatype: string
  null: string
  required: boolean
}

/** Section 6.4.2: how a number is written without a format. */
const lexical: Record<string, RegExp> = { integer: /^[-+]?\d+$/, string: /^/ }

/** What of a table is not as its description says; empty when all is. */
export function problemsOfTable(
  csv: string,
  { columns, primaryKey }: { columns: readonly Column[]; primaryKey: string },
): string[] {
  const [header = [], ...rows] = parse(csv, { relax_column_count: true, record_delimiter: '\r\n' })
  const titled = columns.map(({ titles }, at) => Object.values(titles).includes(header[at] ?? ''))
  const keyAt = columns.findIndex(({ name }) => name === primaryKey)
  const keys = rows.map((row) => row[keyAt])
  return [
    ...(header.length === columns.length ? [] : [`${header.length} headings`]),
    ...titled.flatMap((isTitled, at) => (isTitled ? [] : [`heading ${header[at]}`])),
    ...rows.flatMap((row, number) =>
      problemsOfRow(row, columns).map((one) => `line ${number + 2}: ${one}`),
    ),
    ...(new Set(keys).size < keys.length ? ['the primary key is there twice'] : []),
  ]
}

function problemsOfRow(row: readonly string[], columns: readonly Column[]): string[] {
  if (row.length !== columns.length) return [`${row.length} cells`]
  return columns.flatMap(({ name, datatype, null: nothing, required }, at) => {
    const text = row[at] ?? ''
    if (text === nothing) return required ? [`${name} is missing`] : []
    return lexical[datatype]?.test(text) ? [] : [`${name} is ${text}, no ${datatype}`]
  })
}
