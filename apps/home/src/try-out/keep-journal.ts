import { journalOf, writeJournalEntry } from '@selfdata/access'
import type { JournalEntry } from '@selfdata/access'
import { putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { dpv } from '@selfdata/vocab'
import { inDays } from './people.ts'

/** What the bus network says it did: deliveries as agreed, and once a look for another purpose. */
export async function keepJournal(
  { storage, fetch }: MemoryStorage,
  {
    network,
    container,
    grant,
    now,
  }: { network: string; container: string; grant: string; now: Date },
): Promise<void> {
  const base = `${journalOf(storage)}bus/${inDays(now, -1).slice(0, 7)}.ttl`
  const use = (daysAgo: number, part: Partial<JournalEntry> = {}): JournalEntry => ({
    at: inDays(now, -daysAgo),
    by: network,
    resource: `${container}${inDays(now, -daysAgo).slice(0, 7)}.ttl`,
    mode: 'append',
    purpose: dpv.ServiceProvision,
    grant,
    ...part,
  })
  const other = {
    mode: 'read',
    purpose: dpv.NonCommercialResearch,
    reason: 'Étude des habitudes',
  } as const
  const entries = [
    ...[1, 8, 15, 22].map((daysAgo) => use(daysAgo)),
    use(1.2, { mode: 'read', reason: 'Relire après une panne' }),
    use(4, other),
  ]
  const quads = entries.flatMap((entry, at) => writeJournalEntry(`${base}#${at + 1}`, entry))
  await putResource(base, writeTurtle(quads, { base }), { fetch })
}
