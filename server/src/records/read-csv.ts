import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { CsvError } from 'csv-parse'
import type { CsvMapping } from '../services/service-declaration.ts'
import type { ReadColumns } from './read-columns.ts'
import { LONGEST_LINE } from './read-lines.ts'
import { LineError, refuse } from './reasons.ts'
import type { ReasonKey } from './reasons.ts'
import type { SourceLine } from './source-line.ts'

interface Parsed {
  info: { lines: number }
  record: Record<string, string>
}

/** Reads a CSV file with a header, as the service's mapping says. */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  { mapping, readColumns }: { mapping: CsvMapping; readColumns: ReadColumns },
): AsyncGenerator<SourceLine> {
  const skipped: { line: number; key: ReasonKey }[] = []
  let twice: string | undefined
  const parser = parse({
    bom: true,
    columns: (header: string[]) => {
      const names = header.map((name) => name.trim())
      twice = usedBy(mapping).find((name) => names.indexOf(name) !== names.lastIndexOf(name))
      return names
    },
    delimiter: mapping.separator,
    // Found out from the first line only, another end of a line would join all that follow it.
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    max_record_size: LONGEST_LINE,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) skipped.push({ line: Number(error.lines), key: reasonOf(error) })
      return undefined
    },
  })
  const failed = (error: unknown) =>
    parser.destroy(error instanceof Error ? error : new Error('a stream failed'))
  const source = Readable.from(chunks).on('error', failed)
  source.pipe(parser)
  try {
    for await (const row of parser as AsyncIterable<Parsed>) {
      for (const { line, key } of skipped.splice(0)) yield { refusal: refuse(key, line) }
      yield sourceLine(row, { mapping, readColumns, twice })
    }
  } finally {
    // Whoever stops reading half-way closes the file, too.
    source.destroy()
  }
  for (const { line, key } of skipped.splice(0)) yield { refusal: refuse(key, line) }
}

/** The columns that a mapping reads. */
function usedBy({ customer, record, removed, columns }: CsvMapping): string[] {
  const used = [customer, record, removed?.column, ...Object.keys(columns)]
  return used.filter((name) => name !== undefined)
}

function sourceLine(
  { info: { lines: line }, record }: Parsed,
  {
    mapping,
    readColumns,
    twice,
  }: { mapping: CsvMapping; readColumns: ReadColumns; twice: string | undefined },
): SourceLine {
  try {
    // Nothing tells which of the two is meant.
    if (twice !== undefined) throw new LineError('column-twice', twice)
    const customer = record[mapping.customer]?.trim()
    if (!customer || customer.length > 200) throw new LineError('no-customer', mapping.customer)
    const source = mapping.record ? record[mapping.record]?.trim() : undefined
    const { formerStartTime: former, ...fields } = readColumns(record)
    const gone = mapping.removed?.values.includes(record[mapping.removed.column]?.trim() ?? '')
    return {
      line,
      customer,
      ...(source && { source }),
      ...(gone && { removed: true }),
      ...(typeof former === 'string' && { former }),
      fields,
    }
  } catch (error) {
    if (error instanceof LineError) return { refusal: refuse(error.key, line, error.field) }
    throw error
  }
}

function reasonOf(error: CsvError): ReasonKey {
  if (error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS') return 'columns'
  if (error.code === 'CSV_MAX_RECORD_SIZE') return 'too-long'
  return 'quotes'
}
