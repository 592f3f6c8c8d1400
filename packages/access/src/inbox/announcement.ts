import type { Quad } from '@rdfjs/types'
import { isWebAddress } from '@selfdata/pod'
import { hashHex } from '@selfdata/records'
import { as, rdf, sd } from '@selfdata/vocab'
import type { Iri, LangString } from '@selfdata/vocab'
import { literal, subjectsOf, texts, textsOf, valueOf, valuesOf } from '../graph.ts'
import { shortTexts } from '../short-texts.ts'
import { triple } from '../triple.ts'

/** News in an inbox: a few words, and where to look. Anybody may have written it. */
export interface Announcement {
  /** Where to look. */
  page: Iri
  summary: LangString
  /** Who says to tell it. */
  actor?: Iri
  /** By it, the server that `page` lies on knows its own words again. */
  seal?: string
}

/** The triples of news, relative to `document` (Linked Data Notifications). */
export function writeAnnouncement(announcement: Announcement, document: Iri): Quad[] {
  const { page, summary, actor, seal } = announcement
  const iri = `${document}#message`
  return [
    triple(iri, rdf.type, as.Announce),
    triple(iri, as.object, page),
    ...texts(iri, as.summary, summary),
    ...(actor === undefined ? [] : [triple(iri, as.actor, actor)]),
    ...(seal === undefined ? [] : [literal(iri, sd.seal, seal)]),
  ]
}

/** The news in a document; undefined when it tells none. */
export function readAnnouncement(quads: readonly Quad[]): Announcement | undefined {
  const [subject] = subjectsOf(quads, rdf.type, as.Announce)
  if (subject === undefined) return undefined
  const page = valueOf(quads, subject, as.object)
  const summary = shortTexts(textsOf(quads, subject, as.summary))
  if (page === undefined || !isWebAddress(page) || Object.keys(summary).length === 0)
    return undefined
  const actor = valuesOf(quads, subject, as.actor).find(isWebAddress)
  const seal = valueOf(quads, subject, sd.seal)
  return { page, summary, ...(actor && { actor }), ...(seal && { seal }) }
}

/**
 * What a seal is made over: every word as it is shown, where to look, and whom it is for. Whoever
 * sees the digest alone learns nothing of these.
 */
export function announcementDigest(
  { page, summary }: Pick<Announcement, 'page' | 'summary'>,
  to: Iri,
): string {
  const words = Object.entries(shortTexts(summary)).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )
  return hashHex(JSON.stringify([to, page, words]))
}
