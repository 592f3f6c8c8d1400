import { readTurtle, writeTurtle } from '@selfdata/records'
import type { VersionedDocument } from '../document/versioned-document.ts'

/**
 * Documents as our own last writes left them, so that they need not be read before the next one.
 * Somebody else's write shows when ours is refused: then they are read again. Bounded: those that
 * were not used for longest are forgotten.
 */
export interface KnownDocuments {
  get(url: string): VersionedDocument | undefined
  keep(document: VersionedDocument): void
  forget(url: string): void
}

/**
 * Kept as text, which takes a tenth of the room that triples take: manifest and figures of a pod with
 * a year of records are about 8,000 characters.
 *
 * @param most characters in all
 */
export function knownDocuments(most = 25_000_000): KnownDocuments {
  const documents = new Map<string, { text: string; patches: boolean | undefined }>()
  let characters = 0
  const forget = (url: string) => {
    characters -= documents.get(url)?.text.length ?? 0
    documents.delete(url)
  }
  return {
    get: (url) => {
      const found = documents.get(url)
      if (!found) return undefined
      documents.delete(url)
      documents.set(url, found)
      const { text, patches } = found
      return { url, quads: readTurtle(text, { base: url }), patches }
    },
    keep: ({ url, quads, patches }) => {
      forget(url)
      // Written as text, nodes without a name would get one, and be others than those in the pod.
      if (quads.some(({ subject, object }) => isBlank(subject) || isBlank(object))) return
      const text = writeTurtle(quads, { base: url })
      documents.set(url, { text, patches })
      characters += text.length
      for (const [oldest] of documents) {
        if (characters <= most) break
        forget(oldest)
      }
    },
    forget,
  }
}

function isBlank({ termType }: { termType: string }): boolean {
  return termType === 'BlankNode'
}
