import type { Wrapped } from '../sink-for.ts'
import type { Sink } from '../sink.ts'
import { TableDispatch } from '../table/table-dispatch.ts'
import { dialectOf } from '../table/table-dialect.ts'
import type { Cells } from '../table/table.ts'
import { openWorkbook } from './open-workbook.ts'

// In as many rows a date shows in which order it is written.
const enoughRows = 2000

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
        const first: Cells[] = []
        read((cells) => first.length < enoughRows && first.push(cells))
        const inOneWay = dialectOf(first)
        read((cells, row) => dispatch.row(inOneWay(cells), () => file.book.atPath(name, row)))
        dispatch.end()
        found ||= dispatch.found
      }
      const names = sheets.map(({ name }) => name).join(', ')
      if (!found) file.book.refuse(file.book.whole(), 'office-document', names)
    },
  }
}
