import type { Quad } from '@rdfjs/types'
import { isWebAddress } from '@selfdata/pod'
import { as, rdf } from '@selfdata/vocab'
import type { Iri, LangString } from '@selfdata/vocab'
import { subjectsOf, textsOf, valueOf, valuesOf } from '../graph.ts'
import { shortTexts } from '../short-texts.ts'

/** News in an inbox: a few words, and where to look. Nothing proves who wrote it. */
export interface Announcement {
  /** Where to look. */
  page: Iri
  summary: LangString
  /** Who says to tell it. */
  actor?: Iri
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
  return { page, summary, ...(actor && { actor }) }
}
