import { readTurtle, TurtleError } from '@selfdata/records'
import type { Quad } from '@rdfjs/types'
import { UnreadableError } from '../errors.ts'
import { getResource } from '../resource/get-resource.ts'
import type { ReadOptions, Resource } from '../resource/get-resource.ts'

/** An RDF document as it was read. */
export interface Document extends Resource {
  readonly quads: Quad[]
}

/**
 * Reads an RDF document.
 *
 * @throws {UnreadableError} when it is not Turtle, such as an error page sent with 200
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function getDocument(iri: string, options: ReadOptions): Promise<Document> {
  const resource = await getResource(iri, options)
  return { ...resource, quads: quadsOf(resource, options) }
}

/** The triples of a Turtle representation; N-Triples are Turtle too. */
export function quadsOf(
  { url, text, contentType }: Resource,
  { byteLimit }: Pick<ReadOptions, 'byteLimit'> = {},
): Quad[] {
  if (!['text/turtle', 'application/n-triples'].includes(contentType)) {
    throw new UnreadableError('Reading', url, `${contentType || 'no media type'} instead of Turtle`)
  }
  try {
    return readTurtle(text, { base: url, ...(byteLimit && { limits: { bytes: byteLimit } }) })
  } catch (cause) {
    if (!(cause instanceof TurtleError)) throw cause
    throw new UnreadableError('Reading', url, `line ${cause.line}: ${cause.reason}`, { cause })
  }
}
