import { streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { RecordTypes } from '@selfdata/vocab'

/** Name of the shape of a stream's records. */
export type ShapeOf<S extends StreamName> = (typeof streams)[S]['shape']

/** The records of a stream, by its name. */
export type RecordOf<S extends StreamName> = RecordTypes[ShapeOf<S>]

/** The shape of a stream's records. */
export function shapeOf<S extends StreamName>(stream: S): ShapeOf<S> {
  return streams[stream].shape
}
