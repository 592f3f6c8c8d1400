import { and, asc, count, eq, inArray, isNotNull, min, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { holdLinks } from '../links/hold-links.ts'
import { among } from '../store/among.ts'
import { deliveries, lanes, links, visits } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { takeOutWhere } from './take-out.ts'
import { visitSoon } from './visit-soon.ts'

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
    .where(and(eq(links.service, chosen.service), dead(chosen)))
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
    const left = tx.select({ link: visits.link }).from(visits).where(troubled(chosen))
    const pods = await hold(or(withDead(chosen, tx), inArray(links.id, left)), chosen, tx)
    if (pods.length === 0) return { records: 0, pods: 0, lanes: new Set() }
    const again = await tx
      .update(deliveries)
      .set({ state: 'waiting', reason: null })
      .where(and(dead(chosen), among(deliveries.link, pods)))
      .returning({ id: deliveries.id })
    const found = await visitSoon(among(links.id, pods), { db: tx, now, anew: true })
    const paused = tx
      .select({ lane: lanes.lane })
      .from(lanes)
      .where(inArray(lanes.lane, [...found]))
    // In one order, for somebody else may replay another service's.
    await tx.delete(lanes).where(inArray(lanes.lane, paused.orderBy(lanes.lane).for('update')))
    return { records: again.length, pods: pods.length, lanes: found }
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
    const pods = await hold(withDead(chosen, tx), chosen, tx)
    const theirs = and(dead(chosen), among(deliveries.link, pods))
    return takeOutWhere(theirs, 'dropped', { db: tx })
  })
}

/** Holds some links of a service; answers their ids. */
async function hold(which: SQL | undefined, { service }: Chosen, db: Database): Promise<string[]> {
  const theirs = and(eq(links.service, service), which)
  const held = await holdLinks(theirs, { db, against: 'no key update' })
  return held.map(({ id }) => id)
}

/** Links for which something of this was set aside. */
function withDead(chosen: Chosen, db: Database): SQL {
  const theirs = db.select({ link: deliveries.link }).from(deliveries).where(dead(chosen))
  return inArray(links.id, theirs)
}

function dead({ batch, reason }: Chosen): SQL | undefined {
  return and(
    eq(deliveries.state, 'dead'),
    batch === undefined ? undefined : eq(deliveries.batch, batch),
    reason === undefined ? undefined : eq(deliveries.reason, reason),
  )
}
