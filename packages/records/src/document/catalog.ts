import { shapes, type Iri, type LangString, type Series } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { decode } from '../shape/decode.ts'
import { containerOf, type Place } from './document-path.ts'
import { encode } from '../shape/encode.ts'
import { documentOfIri } from '../quads/iri.ts'
import type { Problem } from '../shape/problem.ts'
import { streams } from './streams.ts'

/** The person's inventory: what is in the pod under `selfdata/`. */
export interface Inventory {
  /** One per stream and source; the IRI of each is its container. */
  series: Series[]
  /** Documents that are no series, such as corrections. */
  documents: Iri[]
  problems: Problem[]
}

/** Reads `selfdata/catalog.ttl`. */
export function readCatalog(quads: readonly Quad[]): Inventory {
  const { records: series, incomplete, problems } = decode('Series', quads)
  const described = new Set([...series, ...incomplete].map(({ id }) => id))
  const listed = decode('Catalog', quads).records.flatMap(({ dataset }) => dataset)
  return { series, documents: listed.filter((iri) => !described.has(iri)), problems }
}

/**
 * The triples that enter series and documents into a catalogue: inserting them again changes
 * nothing. Only the person's own apps write there.
 *
 * @param base URL of the catalogue document
 */
export function catalogEntries({
  base,
  series = [],
  documents = [],
}: {
  base: Iri
  series?: readonly Series[]
  documents?: readonly Iri[]
}): Quad[] {
  const dataset = [...series.map(({ id }) => id), ...documents]
  return [
    ...encode('Catalog', { id: `${documentOfIri(base)}#it`, dataset }),
    ...series.flatMap((one) => encode('Series', one)),
  ]
}

/** The series of one stream from one source, as the catalogue describes it. */
export function seriesOf({
  storage,
  stream,
  source,
  title,
  publisher,
  timeZone,
}: Place & {
  /** Root of the pod, ending in a slash. */
  storage: Iri
  title: LangString
  /** WebID of whoever writes the series. */
  publisher: Iri
  timeZone: string
}): Series {
  const { shape, theme, reveals } = streams[stream]
  return {
    id: `${storage}${containerOf({ stream, source })}`,
    title,
    publisher,
    theme: [theme],
    conformsTo: shapes[shape].iri,
    timeZone,
    personalDataCategory: [reveals],
  }
}
