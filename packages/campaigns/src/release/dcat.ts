import type { Quad } from '@rdfjs/types'
import { encode } from '@selfdata/records'
import { dcat, dct, foaf, rdf, skos, xsd } from '@selfdata/vocab'
import type { Iri, LangString, Release } from '@selfdata/vocab'
import { DataFactory } from 'n3'
import type { Theme } from './theme.ts'

const { literal, namedNode, quad } = DataFactory
const authority = 'http://publications.europa.eu/resource/authority/'

/** A release with what a catalogue says of it. */
export interface CatalogueEntry {
  release: Release
  description: LangString
  keywords: LangString[]
  theme: Theme
  /** First and last day that were counted. */
  period: { startDate: string; endDate: string }
  /** The files, by the kind of file that the European authority table names. */
  files: { url: Iri; type: 'CSV' | 'GEOJSON' }[]
  /** The metadata of the CSV. */
  metadata: Iri
}

/**
 * A catalogue of releases as DCAT-AP 3 asks: catalogue with title, description and publisher;
 * datasets with licence, theme, period and access rights; distributions with format and what is to be
 * fetched. What it names from elsewhere has its class beside it, so that the catalogue can be checked
 * without asking anybody.
 */
export function catalogueOf(
  {
    id,
    title,
    description,
    publisher,
  }: { id: Iri; title: LangString; description: LangString; publisher: { id: Iri; name: string } },
  entries: readonly CatalogueEntry[],
): Quad[] {
  return [
    type(id, dcat.Catalog),
    ...texts(id, dct.title, title),
    ...texts(id, dct.description, description),
    link(id, dct.publisher, publisher.id),
    type(publisher.id, foaf.Agent),
    value(publisher.id, foaf.name, publisher.name),
    ...entries.flatMap((entry) => [link(id, dcat.dataset, entry.release.id), ...datasetOf(entry)]),
  ]
}

function datasetOf(entry: CatalogueEntry): Quad[] {
  const { release, description, keywords, theme, period, files } = entry
  const { id } = release
  const days = `${id.split('#')[0]}#period`
  return [
    ...encode('Release', release),
    ...texts(id, dct.description, description),
    ...keywords.flatMap((keyword) => texts(id, dcat.keyword, keyword)),
    ...named(id, dcat.theme, theme.id, skos.Concept),
    ...texts(theme.id, skos.prefLabel, theme.title),
    ...named(id, dct.accessRights, `${authority}access-right/PUBLIC`, dct.RightsStatement),
    ...named(id, dct.temporal, days, dct.PeriodOfTime),
    value(days, dcat.startDate, period.startDate, xsd.date),
    value(days, dcat.endDate, period.endDate, xsd.date),
    ...files.flatMap((file) => distributionOf(file, entry)),
  ]
}

function distributionOf(
  { url, type: kind }: CatalogueEntry['files'][number],
  { release, metadata }: CatalogueEntry,
): Quad[] {
  const id = `${release.id.split('#')[0]}#${kind.toLowerCase()}`
  const media = kind === 'CSV' ? 'text/csv' : 'application/geo+json'
  return [
    ...named(release.id, dcat.distribution, id, dcat.Distribution),
    ...texts(id, dct.title, release.title),
    link(id, dcat.accessURL, url),
    link(id, dcat.downloadURL, url),
    ...named(
      id,
      dcat.mediaType,
      `https://www.iana.org/assignments/media-types/${media}`,
      dct.MediaType,
    ),
    ...named(id, dct.format, `${authority}file-type/${kind}`, dct.MediaTypeOrExtent),
    ...named(id, dct.license, release.license, dct.LicenseDocument),
    ...(kind === 'CSV' ? named(id, dct.conformsTo, metadata, dct.Standard) : []),
    value(id, dct.issued, release.issued, xsd.dateTime),
  ]
}

/** A link to something of a class. */
function named(subject: Iri, predicate: Iri, object: Iri, kind: Iri): Quad[] {
  return [link(subject, predicate, object), type(object, kind)]
}

function type(subject: Iri, object: Iri): Quad {
  return link(subject, rdf.type, object)
}

function link(subject: Iri, predicate: Iri, object: Iri): Quad {
  return quad(namedNode(subject), namedNode(predicate), namedNode(object))
}

function value(subject: Iri, predicate: Iri, text: string, datatype: Iri = xsd.string): Quad {
  return quad(namedNode(subject), namedNode(predicate), literal(text, namedNode(datatype)))
}

function texts(subject: Iri, predicate: Iri, text: LangString): Quad[] {
  return Object.entries(text).flatMap(([language, words]) =>
    words === undefined
      ? []
      : [quad(namedNode(subject), namedNode(predicate), literal(words, language))],
  )
}
