import { joined } from '../input-file.ts'
import type { Wrapped } from '../sink-for.ts'
import type { Sink } from '../sink.ts'
import { TableDispatch } from '../table-dispatch.ts'
import { unzipper } from '../unpacking.ts'
import { readSheet } from './read-sheet.ts'
import { sharedTexts, sheetNames } from './workbook-parts.ts'

// A workbook of a household's readings comes nowhere near it.
const largest = 200_000_000
const sheet = /^xl\/worksheets\/[^/]+\.xml$/
const needed = /^xl\/(workbook\.xml|sharedstrings\.xml|_rels\/workbook\.xml\.rels)$/

/** An Excel workbook: each sheet is a table, told by its header. */
export function xlsxSink(wrapped: Wrapped): Sink {
  const parts = new Map<string, Uint8Array[]>()
  const unzip = unzipper(
    (name) => {
      const path = name.toLowerCase()
      if (!sheet.test(path) && !needed.test(path)) return undefined
      const pieces: Uint8Array[] = []
      parts.set(path, pieces)
      return (bytes) => pieces.push(bytes.slice())
    },
    Math.min(largest, wrapped.desk.limits.bytes),
  )
  return {
    write: (bytes) => unzip.push(bytes),
    end: () => {
      unzip.push(new Uint8Array(0), true)
      if (!unzip.failed)
        readWorkbook((path) => joined(parts.get(path) ?? []), [...parts.keys()], wrapped)
    },
  }
}

function readWorkbook(
  part: (path: string) => Uint8Array,
  paths: readonly string[],
  { file, desk }: Wrapped,
): void {
  const { limits } = desk
  const texts = sharedTexts(part('xl/sharedstrings.xml'), limits)
  const names = sheetNames(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'), limits)
  let found = false
  for (const path of paths.filter((one) => sheet.test(one)).toSorted()) {
    const name = names.get(path) ?? path
    // Production and consumption stand in sheets of the same layout.
    if (/production|injection/i.test(name)) continue
    const dispatch = new TableDispatch(desk, file)
    readSheet(part(path), { texts, limits }, (cells, row) =>
      dispatch.row(cells, () => file.book.atPath(name, row)),
    )
    dispatch.end()
    found ||= dispatch.found
  }
  if (!found) file.book.refuse(file.book.whole(), 'office-document', [...names.values()].join(', '))
}
