import { CsvRows, delimiterOf, firstRows } from './csv-rows.ts'
import { ownTracksReader } from '../owntracks.ts'
import type { Wrapped } from '../sink-for.ts'
import { headLength } from '../sniff.ts'
import { textSink, type Sink } from '../sink.ts'
import { TableDispatch } from './table-dispatch.ts'
import { dialectOf } from './table-dialect.ts'
import { encodingOf } from '../file/text-decoding.ts'

/** Readers of lines of text. */
export const texts = { owntracks: ownTracksReader }

export const wrappings = { csv: csvSink }

/** Comma-separated values, whatever separates them. */
function csvSink({ head, file, desk }: Wrapped): Sink {
  const encoding = encodingOf(head)
  const dispatch = new TableDispatch(desk, file)
  const start = new TextDecoder(encoding).decode(head, { stream: true })
  const how = { delimiter: delimiterOf(start), limits: desk.limits }
  // The last line may be cut off where the head ends.
  const whole = head.length < headLength ? start : start.slice(0, start.lastIndexOf('\n'))
  const inOneWay = dialectOf(firstRows(whole, how), how.delimiter)
  const rows = new CsvRows(
    (cells, line) => dispatch.row(inOneWay(cells), () => file.book.atLine(line)),
    how,
  )
  return textSink(
    {
      write: (text) => rows.write(text),
      end: () => {
        rows.end()
        dispatch.end()
        if (!dispatch.found)
          file.book.refuse(file.book.whole(), 'unknown-format', dispatch.firstRow)
      },
    },
    encoding,
  )
}
