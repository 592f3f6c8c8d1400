import {
  rdf,
  schema,
  shapes,
  type DateTime,
  type Iri,
  type RecordName,
  type RecordDocument,
} from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { sortedTriples } from '../quads/content-hash.ts'
import { decode } from '../shape/decode.ts'
import { hashHex } from '../hash.ts'
import { nameOfPart, periodOf } from './document-path.ts'
import { monthStart } from '../time/local-month.ts'
import { mergeRecords, removeRecords } from './merge-records.ts'
import { revisionOf } from './revision.ts'

/** What a source's `index.ttl` says about its documents. */
export interface Manifest {
  revision: string | undefined
  /** In order of their IRIs. */
  documents: ManifestEntry[]
}

export interface ManifestEntry {
  document: Iri
  /** Records, without their parts. */
  entities: number
  triples?: number
  /** Undefined when writers disagreed: read the document itself. */
  contentHash: string | undefined
  modified: DateTime
}

/** Reads a manifest; one that only has its first revision is empty. */
export function readManifest(quads: readonly Quad[], { base }: { base: Iri }): Manifest {
  const { records, problems } = decode('RecordDocument', quads)
  const unsure = new Set(problems.map(({ record }) => record))
  const documents = records.map((record) => entryOf(record, unsure.has(record.id)))
  return { revision: revisionOf(quads, base), documents }
}

function entryOf(
  { id, entities, triples, contentHash: hash, modified }: RecordDocument,
  unsure: boolean,
): ManifestEntry {
  const entry = { document: id, entities, contentHash: unsure ? undefined : hash, modified }
  return triples === undefined ? entry : { ...entry, triples }
}

/** The entry of a document that holds these triples. */
export function manifestEntry(
  shape: RecordName,
  quads: readonly Quad[],
  { document, modified }: { document: Iri; modified: DateTime },
): ManifestEntry & { contentHash: string } {
  const { class: type } = shapes[shape]
  const triples = sortedTriples(quads)
  const heads = quads.filter(
    ({ subject, predicate, object }) =>
      predicate.value === rdf.type && object.value === type && subject.termType === 'NamedNode',
  )
  return {
    document,
    entities: new Set(heads.map(({ subject }) => subject.value)).size,
    triples: triples.length,
    contentHash: hashHex(triples.join('')),
    modified,
  }
}

/**
 * The manifest with these entries in the place of older ones; entries of other documents and
 * foreign triples stay. The revision stays too: `withNextRevision` is for whoever sends it.
 */
export function updateManifest(
  quads: readonly Quad[],
  {
    base,
    modified,
    timeZone,
    series,
    entries,
    removed = [],
  }: {
    /** URL of the manifest. */
    base: Iri
    modified: DateTime
    timeZone: string
    /** The series it is the manifest of, which is its container in the catalogue. */
    series: Iri
    entries: readonly (ManifestEntry & { contentHash: string })[]
    /** Documents that are no more. */
    removed?: readonly Iri[]
  },
): Quad[] {
  const documents: RecordDocument[] = entries.map(({ document, ...entry }) => ({
    id: document,
    inSeries: series,
    ...entry,
  }))
  const kept = removeRecords('RecordDocument', quads, removed)
  const described = mergeRecords('RecordDocument', kept, documents).quads
  const listed = decode('RecordDocument', described).records
  const manifest = {
    id: base,
    revision: revisionOf(quads, base) ?? '0',
    modified,
    inSeries: series,
    relation: listed.flatMap(({ id }) => relationTo(id, base, timeZone)),
  }
  return mergeRecords('Manifest', described, [manifest]).quads
}

function relationTo(document: Iri, base: Iri, timeZone: string) {
  const found = periodOf(document)
  if (!found) return []
  const { period, part } = found
  const month = period.length === 4 ? `${period}-01` : period
  return [
    {
      id: `${base}#${nameOfPart(period, part)}`,
      node: document,
      path: schema.startTime,
      value: monthStart(month, timeZone),
    },
  ]
}
