import { catalogEntries, quadKey, seriesOf } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { dcat, rdf, shapes, solid } from '@selfdata/vocab'
import type { LangString } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'
import { insertQuads } from '../document/insert-quads.ts'
import { takesPatches } from '../resource/patch-support.ts'
import { catalogUrl } from './read-catalog.ts'
import { shapeOf } from '../records/stream-shape.ts'
import { triple } from '../document/triple.ts'

/** One stream of one source, to be entered into the person's catalogue. */
export interface SeriesEntry {
  storage: string
  stream: StreamName
  source: string
  /** What to call it. */
  title: LangString
  /** WebID of whoever writes it. */
  publisher: string
  /** IANA name. */
  timeZone: string
  /** Where other apps of the person look; from the profile. */
  privateTypeIndex?: string | undefined
}

/**
 * Enters a series into the catalogue and, where the person has one, into the private type index.
 * What is there already stays, so it may be repeated, by several devices at once too.
 *
 * Never the public type index: it would tell everybody which services somebody uses.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function registerSeries(entry: SeriesEntry, options: RequestOptions): Promise<void> {
  const series = seriesOf(entry)
  const base = catalogUrl(entry.storage)
  await addMissing(base, catalogEntries({ base, series: [series] }), options)
  if (!entry.privateTypeIndex) return
  const registration = `${entry.privateTypeIndex}#${entry.stream}-${entry.source}`
  const triples = [
    triple(registration, rdf.type, solid.TypeRegistration),
    triple(registration, solid.forClass, shapes[shapeOf(entry.stream)].class),
    triple(registration, solid.instanceContainer, series.id),
  ]
  await addMissing(entry.privateTypeIndex, triples, options)
}

/** Enters a document that is no series, such as corrections, into the catalogue. */
export async function registerDocument(
  { storage, url }: { storage: string; url: string },
  options: RequestOptions,
): Promise<void> {
  const base = catalogUrl(storage)
  await addMissing(base, catalogEntries({ base, documents: [url] }), options)
}

/**
 * Adds what is not there. A subject that something is said about stays as it is, since the person
 * may have changed it; only the list of the catalogue grows.
 */
async function addMissing(url: string, quads: readonly Quad[], options: RequestOptions) {
  const document = await ifThere(getDocument(url, { ...options, fresh: true }))
  const there = new Set(document?.quads.map(quadKey))
  const described = new Set(document?.quads.map(({ subject }) => subject.value))
  const missing = quads.filter(
    (one) =>
      !there.has(quadKey(one)) &&
      (one.predicate.value === dcat.dataset || !described.has(one.subject.value)),
  )
  if (missing.length === 0) return
  const patches = document && takesPatches(document.headers)
  await insertQuads(url, missing, { ...options, patches })
}
