import type { StreamName } from '@selfdata/records'
import type { DateTime, Iri } from '@selfdata/vocab'
import type { RequestOptions } from '../resource/exchange.ts'
import type { KnownDocuments } from './known-documents.ts'
import type { RecordOf, SummaryOf } from './stream-shape.ts'

/** Records of one stream from one source, on their way into a pod. */
export interface Delivery<S extends StreamName> {
  /** Root of the pod, ends in `/`. */
  storage: string
  stream: S
  /** Folder name of the source, such as `google-timeline`. */
  source: string
  /** Their IRIs may be relative to the storage root. */
  records: readonly RecordOf<S>[]
  /** Records that their source took back: they go, with their parts. None of `records`. */
  removed?: readonly RemovedRecord[]
  /** Figures of records that are all of one or several months, whoever wrote them. */
  summarise?: ((records: RecordOf<S>[]) => SummaryOf<S>[]) | undefined
  /** WebID of whoever writes. */
  agent: string
  /** IANA name: months are those of its calendar. */
  timeZone: string
  /**
   * Nobody else writes in the source's container, as where it is a city service's: then new
   * documents are created in one go and read back, which costs the server a fraction of a patch.
   *
   * @default false
   */
  sole?: boolean
}

/** A record that is no more, and when it started, which tells where it lies. */
export interface RemovedRecord {
  /** May be relative to the storage root. */
  id: Iri
  startTime: DateTime
}

/** What saving takes from outside. */
export interface SaveOptions extends RequestOptions {
  now: () => Date
  /** Told how many of the new and changed records are written; the total grows while reading. */
  onProgress?: (progress: { done: number; total: number }) => void
  /** Manifests and figures as our last writes left them; only with `sole`. */
  known?: KnownDocuments
}

/** What became of the records. */
export interface Saved {
  added: number
  changed: number
  /** Were there already, exactly so: nothing was written for them. */
  same: number
  /** Taken out because their source took them back. */
  removed: number
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
  /** Nothing is thought to be there where there is no manifest; else everything is read first. */
  hopeful: boolean
}

/** The records of one month (or year), and where they go. */
export interface Period<S extends StreamName> {
  /** `2026-03`, or `2026`. */
  name: string
  records: readonly RecordOf<S>[]
  removed: readonly Iri[]
  /** URL of the period's document 1, 2, … */
  nameOf: (part: number) => string
}

/** What was planned so far, over all attempts. */
export interface Tally {
  states: Map<string, 'added' | 'changed' | 'removed'>
  documents: Set<string>
  done: number
  torn: string[]
}
