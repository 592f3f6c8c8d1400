import { and, asc, count, eq, inArray, isNotNull, min, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { deliveries, lanes, links, visits } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { countInBatches } from './count-in-batches.ts'

/** Records set aside for a person, without anything that says whose they are. */
export interface DeadLetters {
  batch: string
  reason: string
  records: number
  /** Pods they are for. */
  pods: number
  /** When the oldest of them was queued. */
  since: Date
}

/** Which of them. */
export interface Chosen {
  service: string
  batch?: string | undefined
  reason?: string | undefined
}

/** What was set aside of a service's records, by batch and reason. */
export async function listDeadLetters(
  chosen: Chosen,
  { db }: { db: Database },
): Promise<DeadLetters[]> {
  const rows = await db
    .select({
      batch: deliveries.batch,
      reason: sql<string>`coalesce(${deliveries.reason}, '')`.as('why'),
      records: count(),
      pods: sql<number>`count(distinct ${deliveries.link})::int`,
      since: min(deliveries.queuedAt),
    })
    .from(deliveries)
    .innerJoin(links, eq(links.id, deliveries.link))
    .where(dead(chosen))
    .groupBy(deliveries.batch, sql`why`)
    .orderBy(asc(min(deliveries.queuedAt)))
    .limit(1000)
  return rows.map(({ batch, reason, records, pods, since }) => ({
    batch,
    reason,
    records,
    pods,
    since: since ?? new Date(0),
  }))
}

/** What was set going again. */
export interface Replayed {
  records: number
  /** Pods that are visited at once. */
  pods: number
  lanes: Set<string>
}

/**
 * Lets records that were set aside wait for delivery again, and visits pods at once that were left
 * alone for a while: whatever was in their way is thought to be mended.
 */
export async function replayDeadLetters(
  chosen: Chosen,
  { db, now }: { db: Database; now: () => Date },
): Promise<Replayed> {
  return db.transaction(async (tx) => {
    const again = await tx
      .update(deliveries)
      .set({ state: 'waiting', reason: null })
      .where(inArray(deliveries.id, idsOf(chosen, tx)))
      .returning({ link: deliveries.link })
    const left = await tx
      .select({ link: visits.link })
      .from(visits)
      .innerJoin(links, eq(links.id, visits.link))
      .where(and(eq(links.service, chosen.service), troubled(chosen)))
    const pods = [...new Set([...again, ...left].map(({ link }) => link))]
    if (pods.length === 0) return { records: 0, pods: 0, lanes: new Set() }
    const found = await tx
      .select({ link: links.id, lane: links.lane })
      .from(links)
      .where(inArray(links.id, pods))
      .orderBy(links.id)
    const due = { notBefore: now(), attempts: 0, reason: null }
    await tx
      .insert(visits)
      .values(found.map(({ link, lane }) => ({ link, lane, ...due })))
      .onConflictDoUpdate({
        target: visits.link,
        set: { ...due, revision: sql`${visits.revision} + 1` },
      })
    const held = new Set(found.map(({ lane }) => lane))
    await tx.delete(lanes).where(inArray(lanes.lane, [...held]))
    return { records: again.length, pods: found.length, lanes: held }
  })
}

function troubled({ reason }: Chosen): SQL | undefined {
  return reason === undefined ? isNotNull(visits.reason) : eq(visits.reason, reason)
}

/**
 * Throws records that were set aside away; their batches count them as dropped.
 *
 * @returns how many
 */
export async function dropDeadLetters(chosen: Chosen, { db }: { db: Database }): Promise<number> {
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(deliveries)
      .where(inArray(deliveries.id, idsOf(chosen, tx)))
      .returning({ batch: deliveries.batch })
    await countInBatches('dropped', gone, { db: tx })
    return gone.length
  })
}

function dead({ service, batch, reason }: Chosen): SQL | undefined {
  return and(
    eq(deliveries.state, 'dead'),
    eq(links.service, service),
    batch === undefined ? undefined : eq(deliveries.batch, batch),
    reason === undefined ? undefined : eq(deliveries.reason, reason),
  )
}

function idsOf(chosen: Chosen, db: Database) {
  return db
    .select({ id: deliveries.id })
    .from(deliveries)
    .innerJoin(links, eq(links.id, deliveries.link))
    .where(dead(chosen))
}
