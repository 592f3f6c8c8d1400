import type { VersionedDocument } from './versioned-document.ts'

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

/** @param most triples in all, about 500 bytes each */
export function knownDocuments(most = 50_000): KnownDocuments {
  const documents = new Map<string, VersionedDocument>()
  let triples = 0
  const forget = (url: string) => {
    triples -= documents.get(url)?.quads.length ?? 0
    documents.delete(url)
  }
  return {
    get: (url) => {
      const found = documents.get(url)
      if (found) {
        documents.delete(url)
        documents.set(url, found)
      }
      return found
    },
    keep: (document) => {
      forget(document.url)
      documents.set(document.url, document)
      triples += document.quads.length
      for (const [oldest] of documents) {
        if (triples <= most) break
        forget(oldest)
      }
    },
    forget,
  }
}
