import type { Breach, JournalEntry, ReceivedRequest, RecordedGrant } from '@selfdata/access'
import { grantName } from '../words/grant-name.ts'
import type { HistoryItem } from './history-item.ts'

/** Everything that a pod remembers about who was let in and what they did. */
export interface Past {
  grants: readonly RecordedGrant[]
  /** `name`: of the request in addresses of this app. */
  requests: readonly (ReceivedRequest & { name: string })[]
  journal: readonly JournalEntry[]
  breaches: readonly Breach[]
}

/**
 * One list of it all, the latest first; uses that are alike on the same day are one.
 *
 * @param dayOf the date of a moment, `2026-03-09`, on the calendar of whoever reads the list
 */
export function historyOf(
  { grants, requests, journal, breaches }: Past,
  dayOf: (moment: string) => string,
): HistoryItem[] {
  const items = [
    ...requests.flatMap((one) => ofRequest(one)),
    ...grants.flatMap((one) => ofGrant(one)),
    ...ofJournal(journal, breaches, dayOf),
  ]
  return items.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
}

function ofRequest({ request, events, name }: Past['requests'][number]): HistoryItem[] {
  return events.map(({ kind, at, by, note }) => ({
    id: `${request.id} ${kind} ${at}`,
    at,
    subject: 'requests',
    happening: kind,
    who: request.to,
    by,
    title: request.title,
    places: request.permissions.map(({ target, path }) => target ?? path ?? ''),
    count: 1,
    to: `/requests/${name}`,
    ...(note !== undefined && { note }),
  }))
}

function ofGrant({ grant, events }: RecordedGrant): HistoryItem[] {
  return events.map(({ kind, at, by, note, end }) => ({
    id: `${grant.id} ${kind} ${at}`,
    at,
    subject: 'grants',
    happening: kind,
    who: grant.to,
    by,
    title: grant.title,
    places: grant.permissions.map(({ target }) => target),
    count: 1,
    to: `/grants/${grantName(grant)}`,
    ...(note !== undefined && { note }),
    ...(end !== undefined && { end }),
  }))
}

function ofJournal(
  journal: Past['journal'],
  breaches: Past['breaches'],
  dayOf: (moment: string) => string,
): HistoryItem[] {
  const faults = new Map(breaches.map(({ entry, kind }) => [entry, kind]))
  const items = new Map<string, HistoryItem>()
  for (const entry of journal) {
    const breach = faults.get(entry)
    const happening = happeningOf(entry)
    // Totals belong to what they are made of.
    const place = entry.resource.replace(/(?:summary\/)?[^/]*$/u, '')
    const id = [dayOf(entry.at), entry.by, happening, place, breach, entry.reason].join(' ')
    const before = items.get(id)
    items.set(id, {
      id,
      // The last of those told as one.
      at: entry.at,
      subject: 'uses',
      happening,
      who: entry.by,
      places: [...new Set([...(before?.places ?? []), entry.resource])],
      count: (before?.count ?? 0) + 1,
      mode: entry.mode,
      ...(entry.reason !== undefined && { note: entry.reason }),
      ...(breach && { breach }),
    })
  }
  return [...items.values()]
}

function happeningOf({ refused, mode }: JournalEntry): HistoryItem['happening'] {
  if (refused) return 'denied'
  return mode === 'read' ? 'read' : 'wrote'
}
