import type { Quad } from '@rdfjs/types'
import { encode } from '@selfdata/records'
import { dcat, dct, euTheme, foaf, rdf, xsd } from '@selfdata/vocab'
import type { Iri, LangString, Release } from '@selfdata/vocab'
import { DataFactory } from 'n3'

const { literal, namedNode, quad } = DataFactory
const authority = 'http://publications.europa.eu/resource/authority/'

/** A release with what a catalogue says of it. */
export interface CatalogueEntry {
  release: Release
  description: LangString
  keywords: LangString[]
  /** The files, by the kind of file that the European authority table names. */
  files: { url: Iri; type: 'CSV' | 'GEOJSON' }[]
  /** The metadata of the CSV. */
  metadata: Iri
}

/**
 * A catalogue of releases as DCAT-AP 3 asks: catalogue with title, description and publisher;
 * datasets with licence, theme and access rights; distributions with format and size of what is to
 * be fetched.
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
    quad(namedNode(publisher.id), namedNode(foaf.name), literal(publisher.name)),
    ...entries.flatMap((entry) => [link(id, dcat.dataset, entry.release.id), ...datasetOf(entry)]),
  ]
}

function datasetOf({ release, description, keywords, files, metadata }: CatalogueEntry): Quad[] {
  const { id } = release
  const document = id.split('#')[0]!
  return [
    ...encode('Release', release),
    ...texts(id, dct.description, description),
    ...keywords.flatMap((keyword) => texts(id, dcat.keyword, keyword)),
    link(id, dcat.theme, euTheme.TRAN),
    link(id, dct.accessRights, `${authority}access-right/PUBLIC`),
    ...files.flatMap(({ url, type: kind }) => {
      const distribution = `${document}#${kind.toLowerCase()}`
      const media = kind === 'CSV' ? 'text/csv' : 'application/geo+json'
      return [
        link(id, dcat.distribution, distribution),
        type(distribution, dcat.Distribution),
        ...texts(distribution, dct.title, release.title),
        link(distribution, dcat.accessURL, url),
        link(distribution, dcat.downloadURL, url),
        link(distribution, dcat.mediaType, `https://www.iana.org/assignments/media-types/${media}`),
        link(distribution, dct.format, `${authority}file-type/${kind}`),
        link(distribution, dct.license, release.license),
        ...(kind === 'CSV' ? [link(distribution, dct.conformsTo, metadata)] : []),
        quad(
          namedNode(distribution),
          namedNode(dct.issued),
          literal(release.issued, namedNode(xsd.dateTime)),
        ),
      ]
    }),
  ]
}

function type(subject: Iri, object: Iri): Quad {
  return link(subject, rdf.type, object)
}

function link(subject: Iri, predicate: Iri, object: Iri): Quad {
  return quad(namedNode(subject), namedNode(predicate), namedNode(object))
}

function texts(subject: Iri, predicate: Iri, text: LangString): Quad[] {
  return Object.entries(text).flatMap(([language, value]) =>
    value === undefined
      ? []
      : [quad(namedNode(subject), namedNode(predicate), literal(value, language))],
  )
}
