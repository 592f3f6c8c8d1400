import type { Iri } from '@selfdata/vocab'

/** From which storage of whom to which storage of whom a pod moves. */
export interface Move {
  /** `storage` is the root, ends in `/`. */
  from: { storage: string; webId: Iri }
  to: { storage: string; webId: Iri }
}

/** What an address is called after the move: the person, and what lies in the storage. */
export function movedIri(iri: Iri, { from, to }: Move): Iri {
  if (iri === from.webId) return to.webId
  return iri.startsWith(from.storage) ? to.storage + iri.slice(from.storage.length) : iri
}
