import { eq, sql } from 'drizzle-orm'
import { deliveries, links, visits } from '../store/schema.ts'
import type { Link, Visit } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { waitAfter } from './backoff.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { dropDeliveries } from './drop-deliveries.ts'
import { endingVisit } from './ending-visit.ts'
import { isOneOf } from './waiting.ts'
import type { Waiting } from './waiting.ts'

/** So often a pod is tried before a person must look. */
const TRIES = 12

/** What was carried to a pod. */
export interface Carried {
  visit: Visit
  link: Link
  rows: readonly Waiting[]
}

/** There was nothing to carry. */
export async function noteNothing(
  visit: Visit,
  { db }: Pick<DeliveryDependencies, 'db'>,
): Promise<void> {
  await db.execute(sql`with ${endingVisit(visit)} select from mine`)
}

/** The person took the access back: drops what waits and tries no more until they link again. */
export async function noteWithdrawn(
  link: Link,
  { db, metrics, now }: Pick<DeliveryDependencies, 'db' | 'metrics' | 'now'>,
): Promise<void> {
  const dropped = await db.transaction(async (tx) => {
    await tx
      .update(links)
      .set({ state: 'withdrawn', withdrawnAt: now(), trouble: null })
      .where(eq(links.id, link.id))
    await tx.delete(visits).where(eq(visits.link, link.id))
    return dropDeliveries({ links: [link.id], as: 'withdrawn' }, { db: tx })
  })
  metrics.deliveries.inc({ service: link.service, outcome: 'withdrawn' }, dropped)
}

/** Something about this pod: it is visited later, and given up when that happened too often. */
export async function noteLater(
  { visit, link, rows }: Carried,
  { reason, seconds }: { reason: string; seconds: number },
  { db, metrics, now, random, retryScale }: DeliveryDependencies,
): Promise<void> {
  const { attempts } = visit
  const wait = waitAfter({ attempts, seconds }, { random })
  const notBefore = new Date(now().getTime() + wait * retryScale * 1000)
  const given = attempts + 1 >= TRIES
  await db.transaction(async (tx) => {
    await tx.update(links).set({ trouble: reason }).where(eq(links.id, link.id))
    await tx
      .update(visits)
      .set({ notBefore, reason, attempts: given ? 0 : attempts + 1 })
      .where(eq(visits.link, link.id))
    if (given) await setAside(rows, reason, tx)
  })
  const outcome = given ? 'dead' : 'retried'
  metrics.deliveries.inc({ service: link.service, outcome }, rows.length)
}

/** Trying again would not help: sets the records aside for a person to look at. */
export async function noteDead(
  { visit, link, rows }: Carried,
  { reason }: { reason: string },
  { db, metrics, now }: DeliveryDependencies,
): Promise<void> {
  await db.transaction(async (tx) => {
    await setAside(rows, reason, tx)
    await tx
      .update(visits)
      .set({ notBefore: now(), revision: sql`${visits.revision} + 1` })
      .where(eq(visits.link, visit.link))
  })
  metrics.deliveries.inc({ service: link.service, outcome: 'dead' }, rows.length)
}

async function setAside(rows: readonly Waiting[], reason: string, db: Database): Promise<void> {
  await db.update(deliveries).set({ state: 'dead', reason }).where(isOneOf(rows))
}
