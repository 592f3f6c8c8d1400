import type { Iri } from '@selfdata/vocab'
import type { HistoryItem, Subject } from './history-item.ts'

/** What a person wants to see of the history; what is empty does not limit it. */
export interface HistoryFilter {
  subject: Subject | ''
  who: Iri
  /** A container: what is about it, something in it, or something around it. */
  place: string
  /** How many days back. */
  days: number | undefined
  /** Only uses that were not agreed to. */
  breachesOnly: boolean
}

export const everything: HistoryFilter = {
  subject: '',
  who: '',
  place: '',
  days: undefined,
  breachesOnly: false,
}

/** What of the history answers a filter. */
export function filterHistory(
  items: readonly HistoryItem[],
  { subject, who, place, days, breachesOnly }: HistoryFilter,
  { now }: { now: Date },
): HistoryItem[] {
  const since = days === undefined ? Number.NEGATIVE_INFINITY : now.getTime() - days * 86_400_000
  return items.filter(
    (item) =>
      (subject === '' || item.subject === subject) &&
      (who === '' || item.who === who) &&
      (place === '' || item.places.some((one) => one.startsWith(place) || place.startsWith(one))) &&
      Date.parse(item.at) >= since &&
      (!breachesOnly || item.breach !== undefined),
  )
}
