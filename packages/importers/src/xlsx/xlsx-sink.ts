import type { Wrapped } from '../sink-for.ts'
import type { Sink } from '../sink.ts'
import { TableDispatch } from '../table/table-dispatch.ts'
import { openWorkbook } from './open-workbook.ts'

/** An Excel workbook: each sheet is a table, told by its header. */
export function xlsxSink({ file, desk }: Wrapped): Sink {
  const workbook = openWorkbook(desk.limits)
  return {
    write: (bytes) => workbook.push(bytes),
    end: () => {
      const sheets = workbook.sheets()
      if (workbook.failed) return
      let found = false
      for (const { name, read } of sheets) {
        // Production and consumption stand in sheets of the same layout.
        if (/production|injection/i.test(name)) continue
        const dispatch = new TableDispatch(desk, file)
        read((cells, row) => dispatch.row(cells, () => file.book.atPath(name, row)))
        dispatch.end()
        found ||= dispatch.found
      }
      const names = sheets.map(({ name }) => name).join(', ')
      if (!found) file.book.refuse(file.book.whole(), 'office-document', names)
    },
  }
}
