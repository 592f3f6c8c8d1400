import { AccessDeniedError, NotFoundError } from '@selfdata/pod'
import { eq, inArray } from 'drizzle-orm'
import { journal } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import type { JournalDependencies } from './journal-dependencies.ts'
import { Visit } from './visit.ts'
import { writeVisits } from './write-visits.ts'
import type { Writer } from './write-visits.ts'

/** A visit that a journal did not take is sent again after this long, in milliseconds. */
const WAIT = 15 * 60_000
/** It is given up after this long. */
const KEPT = 30 * 86_400_000

export interface Sender extends Writer {
  link: Pick<Link, 'id' | 'storage' | 'granted'>
}

/**
 * Sends a visit, with those before it that the journal did not take. What it does not take now is
 * kept; what it refuses is not, because nobody who connected a service of before journals, or whose
 * server knows no patches, ever gave the right to. Never throws for what the pod does.
 */
export async function sendVisits(
  visit: Visit | undefined,
  sender: Sender,
  dependencies: JournalDependencies,
): Promise<void> {
  const { db, metrics, now } = dependencies
  const { service, link } = sender
  const rows = await db.select().from(journal).where(eq(journal.link, link.id)).limit(100)
  const kept = rows
    .map((row) => Visit.parse(JSON.parse(row.visit)))
    .filter(({ at }) => now().getTime() - Date.parse(at) < KEPT)
  const ids = rows.map(({ id }) => id)
  const count = (outcome: string, visits = kept.length + (visit ? 1 : 0)) =>
    metrics.journal.inc({ service: service.id, outcome }, visits)
  const forget = async () => {
    if (ids.length > 0) await db.delete(journal).where(inArray(journal.id, ids))
  }
  const visits = [...kept, ...(visit ? [visit] : [])]
  if (visits.length === 0) return forget()
  try {
    await writeVisits(visits, sender, dependencies)
    await forget()
    count('written')
  } catch (error) {
    if (isRefusal(error)) {
      await forget()
      return count('refused')
    }
    const notBefore = new Date(now().getTime() + WAIT)
    if (ids.length > 0) await db.update(journal).set({ notBefore }).where(inArray(journal.id, ids))
    if (visit) await keepVisit(visit, link.id, dependencies)
    count('kept')
  }
}

/** Keeps a visit whose entry cannot be written now. */
export async function keepVisit(
  visit: Visit,
  link: string,
  { db, now }: Pick<JournalDependencies, 'db' | 'now'>,
): Promise<void> {
  await db
    .insert(journal)
    .values({
      id: visit.id,
      link,
      visit: JSON.stringify(visit),
      notBefore: new Date(now().getTime() + WAIT),
    })
    .onConflictDoNothing()
}

function isRefusal(error: unknown): boolean {
  return error instanceof AccessDeniedError || error instanceof NotFoundError
}
