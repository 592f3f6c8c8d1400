import { inParallel } from '@selfdata/pod'
import { and, eq, gt, inArray, lte } from 'drizzle-orm'
import { boundFetch } from '../deliveries/bound-fetch.ts'
import type { ServiceSession } from '../identity/service-session.ts'
import type { Log } from '../operations/log.ts'
import type { Services } from '../services/read-services.ts'
import { journal, lanes, links } from '../store/schema.ts'
import type { JournalDependencies } from './journal-dependencies.ts'
import { sendVisits } from './send-visits.ts'

export interface SweepDependencies extends JournalDependencies {
  services: Services
  sessions: ReadonlyMap<string, ServiceSession>
  log: Log
}

const MINUTE = 60_000
/** So many pods are written to in a round, and so many at a time. */
const MOST = 200
const AT_ONCE = 8

/**
 * Writes into journals, each minute, what they did not take before and no new delivery took along.
 *
 * @returns what ends it
 */
export function startJournalSweeps(dependencies: SweepDependencies): () => void {
  const { log } = dependencies
  let sweeping = false
  const round = async () => {
    if (sweeping) return
    sweeping = true
    await sweepJournals(dependencies)
      .catch((error: unknown) => log.error('writing journals failed', { error }))
      .finally(() => (sweeping = false))
  }
  const timer = setInterval(() => void round(), MINUTE)
  timer.unref()
  return () => clearInterval(timer)
}

/** One round of it. Servers that deliveries leave alone are left alone here too. */
export async function sweepJournals(dependencies: SweepDependencies): Promise<void> {
  const { db, services, sessions, now } = dependencies
  const due = db
    .selectDistinct({ link: journal.link })
    .from(journal)
    .where(lte(journal.notBefore, now()))
  const paused = await db.select({ lane: lanes.lane }).from(lanes).where(gt(lanes.openUntil, now()))
  const shut = new Set(paused.map(({ lane }) => lane))
  const waiting = await db
    .select()
    .from(links)
    .where(and(inArray(links.id, due), eq(links.state, 'open')))
    .limit(MOST)
  await inParallel(waiting, AT_ONCE, async (link) => {
    const [service, session] = [services.get(link.service), sessions.get(link.service)]
    if (!service || !session || shut.has(link.lane)) return
    const fetch = boundFetch(session.fetch, link.storage)
    await sendVisits(undefined, { service, link, fetch }, dependencies)
  })
}
