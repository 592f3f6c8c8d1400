import type { Link } from '../store/schema.ts'
import type { RecorderRow } from '../store/recorder-table.ts'

/** A phone that records, and where what it records goes. */
export interface Recorder {
  recorder: RecorderRow
  link: Link
}
