import { streams } from '@selfdata/records'
import type { StreamName, SummaryName } from '@selfdata/records'
import type { RecordTypes } from '@selfdata/vocab'

/** Name of the shape of a stream's records. */
export type ShapeOf<S extends StreamName> = (typeof streams)[S]['shape']

/** The records of a stream, by its name. */
export type RecordOf<S extends StreamName> = RecordTypes[ShapeOf<S>]

/** Name of the shape of a stream's monthly figures; never, where it has none. */
export type SummaryNameOf<S extends StreamName> = S extends StreamName
  ? (typeof streams)[S] extends { summary: infer N extends SummaryName }
    ? N
    : never
  : never

/** The monthly figures of a stream. */
export type SummaryOf<S extends StreamName> = RecordTypes[SummaryNameOf<S>]

/** The shape of a stream's monthly figures, where it has some. */
export function summaryShapeOf<S extends StreamName>(stream: S): SummaryNameOf<S> | undefined {
  const found = streams[stream]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table and its type are one
  return ('summary' in found ? found.summary : undefined) as SummaryNameOf<S> | undefined
}

/** The shape of a stream's records. */
export function shapeOf<S extends StreamName>(stream: S): ShapeOf<S> {
  return streams[stream].shape
}
