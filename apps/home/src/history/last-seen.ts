import type { JournalEntry } from '@selfdata/access'
import type { DateTime, Iri } from '@selfdata/vocab'

/** When somebody last read or wrote, by the journal; what the pod refused does not count. */
export function lastSeen(journal: readonly JournalEntry[], who: Iri): DateTime | undefined {
  return journal
    .filter(({ by, refused }) => by === who && !refused)
    .map(({ at }) => at)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1)
}
