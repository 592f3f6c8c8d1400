import { normalModes } from '../rules/access-mode.ts'
import type { RecordedGrant } from './grant.ts'
import type { JournalEntry } from './journal-entry.ts'
import { endOf } from './status.ts'
import type { EventKind } from './event.ts'

/** A use that was not agreed to: under no grant, or beyond what the grant says. */
export interface Breach {
  entry: JournalEntry
  kind: 'no-grant' | 'outside-resource' | 'outside-mode' | 'outside-period' | 'outside-purpose'
}

/** Compares what was done with what was granted; what the pod refused harmed nobody. */
export function compareJournal(
  entries: readonly JournalEntry[],
  grants: readonly RecordedGrant[],
): Breach[] {
  return entries.flatMap((entry) => {
    if (entry.refused) return []
    const candidates = grants.filter(
      ({ grant }) =>
        grant.to === entry.by && (entry.grant === undefined || grant.id === entry.grant),
    )
    const faults = candidates.map((candidate) => faultOf(entry, candidate))
    // One grant that covers it is enough.
    if (faults.includes(undefined)) return []
    return [{ entry, kind: faults[0] ?? ('no-grant' as const) }]
  })
}

function faultOf(
  entry: JournalEntry,
  { grant, events }: RecordedGrant,
): Breach['kind'] | undefined {
  const on = grant.permissions.filter(
    ({ target }) =>
      target === entry.resource || (target.endsWith('/') && entry.resource.startsWith(target)),
  )
  if (on.length === 0) return 'outside-resource'
  if (!on.some(({ modes }) => normalModes(modes).includes(entry.mode))) return 'outside-mode'
  if (!isDuring(Date.parse(entry.at), { grant, events })) return 'outside-period'
  const known = entry.purpose === undefined || grant.purposes.includes(entry.purpose)
  return known ? undefined : 'outside-purpose'
}

function isDuring(at: number, { grant, events }: RecordedGrant): boolean {
  const start = grant.start === undefined ? 0 : Date.parse(grant.start)
  const end = endOf({ events, end: grant.end })
  const isWithin = at >= start && (end === undefined || at <= Date.parse(end))
  return isWithin && wasOpen(at, { grant, events })
}

/** Given, perhaps withdrawn, perhaps given again: whether it stood at that moment. */
function wasOpen(at: number, { grant, events }: RecordedGrant): boolean {
  const given = events.filter(({ kind }) => kind === 'given').map((event) => Date.parse(event.at))
  const starts = given.length > 0 ? given : [Date.parse(grant.created)]
  return starts.some((start) => {
    const over = events.find((event) => ends.has(event.kind) && Date.parse(event.at) >= start)
    return at >= start && (over === undefined || at <= Date.parse(over.at))
  })
}

const ends: ReadonlySet<EventKind> = new Set(['withdrawn', 'revoked', 'expired'])
