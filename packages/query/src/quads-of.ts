import { readTurtle } from '@selfdata/records'
import type { Quad } from '@rdfjs/types'
import type { SourceDocument } from './source-document.ts'

/** The pod that a document lies in: what stands before its `/selfdata/`. */
export function storageOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/selfdata/') + 1)
}

/**
 * What a document says of its own pod. What it says of others is left out: a pod that somebody
 * shares could else change what the person's own records say.
 */
export function quadsOf({ text, url }: Pick<SourceDocument, 'text' | 'url'>): Quad[] {
  const storage = storageOf(url)
  return readTurtle(text, { base: url }).filter(
    ({ subject }) => subject.termType === 'BlankNode' || subject.value.startsWith(storage),
  )
}
