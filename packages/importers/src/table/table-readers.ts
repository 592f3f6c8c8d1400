import { CsvRows, delimiterOf } from './csv-rows.ts'
import { ownTracksReader } from '../owntracks.ts'
import type { Wrapped } from '../sink-for.ts'
import { textSink, type Sink } from '../sink.ts'
import { TableDispatch } from './table-dispatch.ts'
import { encodingOf } from '../file/text-decoding.ts'

/** Readers of lines of text. */
export const texts = { owntracks: ownTracksReader }

export const wrappings = { csv: csvSink }

/** Comma-separated values, whatever separates them. */
function csvSink({ head, file, desk }: Wrapped): Sink {
  const encoding = encodingOf(head)
  const dispatch = new TableDispatch(desk, file)
  const rows = new CsvRows((cells, line) => dispatch.row(cells, () => file.book.atLine(line)), {
    delimiter: delimiterOf(new TextDecoder(encoding).decode(head, { stream: true })),
    limits: desk.limits,
  })
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
