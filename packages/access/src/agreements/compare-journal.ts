import { normalModes } from '../access-rule.ts'
import type { RecordedGrant } from './grant.ts'
import type { JournalEntry } from './journal-entry.ts'
import { endOf } from './status.ts'

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
  const given = events.find(({ kind }) => kind === 'given')?.at ?? grant.created
  const over = events.find(({ kind }) => ['withdrawn', 'revoked', 'expired'].includes(kind))?.at
  const bounds = [endOf({ events, end: grant.end }), over].filter((one) => one !== undefined)
  const start = Math.max(Date.parse(given), grant.start === undefined ? 0 : Date.parse(grant.start))
  return at >= start && bounds.every((end) => at <= Date.parse(end))
}
