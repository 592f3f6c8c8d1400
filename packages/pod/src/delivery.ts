import type { StreamName } from '@selfdata/records'
import type { ModeMonthSummary } from '@selfdata/vocab'
import type { RequestOptions } from './exchange.ts'
import type { RecordOf } from './stream-shape.ts'

/** Records of one stream from one source, on their way into a pod. */
export interface Delivery<S extends StreamName> {
  /** Root of the pod, ends in `/`. */
  storage: string
  stream: S
  /** Folder name of the source, such as `google-timeline`. */
  source: string
  /** Their IRIs may be relative to the storage root. */
  records: readonly RecordOf<S>[]
  /** Figures of records that are all of one or several months, whoever wrote them. */
  summarise?: (records: RecordOf<S>[]) => ModeMonthSummary[]
  /** WebID of whoever writes. */
  agent: string
  /** IANA name: months are those of its calendar. */
  timeZone: string
}

/** What saving takes from outside. */
export interface SaveOptions extends RequestOptions {
  now: () => Date
  /** Told how many of the new and changed records are written; the total grows while reading. */
  onProgress?: (progress: { done: number; total: number }) => void
}

/** What became of the records. */
export interface Saved {
  added: number
  changed: number
  /** Were there already, exactly so: nothing was written for them. */
  same: number
  /** URLs of the documents with records that were written. */
  documents: string[]
  /**
   * Documents of these months that have lost records of others than these: deliver the whole month
   * again. Until then manifest and figures stay as they were.
   */
  torn: string[]
}

/** A delivery, sorted into documents. */
export interface SaveJob<S extends StreamName> extends Delivery<S> {
  periods: Period<S>[]
}

/** The records of one month (or year), and where they go. */
export interface Period<S extends StreamName> {
  /** `2026-03`, or `2026`. */
  name: string
  records: readonly RecordOf<S>[]
  /** URL of the period's document 1, 2, … */
  nameOf: (part: number) => string
}

/** What was planned so far, over all attempts. */
export interface Tally {
  states: Map<string, 'added' | 'changed'>
  documents: Set<string>
  done: number
  torn: string[]
}
