import { eq, inArray, sql } from 'drizzle-orm'
import { deliveries, links } from '../store/schema.ts'
import type { Delivery, Link } from '../store/schema.ts'
import { waitAfter } from './backoff.ts'
import { countInBatches } from './count-in-batches.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { dropDeliveries } from './drop-deliveries.ts'

/** So often records are tried before a person must look. */
const TRIES = 12

const ids = (rows: readonly Delivery[]) => rows.map(({ id }) => id)

/** The records are in their pod: forgets them here. */
export async function noteDelivered(
  rows: readonly Delivery[],
  link: Link,
  { db, metrics, now }: DeliveryDependencies,
): Promise<void> {
  const gone = await db.transaction(async (tx) => {
    const deleted = await tx
      .delete(deliveries)
      .where(inArray(deliveries.id, ids(rows)))
      .returning({ batch: deliveries.batch })
    await countInBatches('delivered', deleted, { db: tx })
    await tx
      .update(links)
      .set({ lastDeliveredAt: now(), trouble: null })
      .where(eq(links.id, link.id))
    return deleted
  })
  metrics.deliveries.inc({ service: link.service, outcome: 'delivered' }, gone.length)
}

/** The person took the access back: drops what waits and tries no more until they link again. */
export async function noteWithdrawn(
  link: Link,
  { db, metrics, now }: DeliveryDependencies,
): Promise<void> {
  const dropped = await db.transaction(async (tx) => {
    await tx
      .update(links)
      .set({ state: 'withdrawn', withdrawnAt: now(), trouble: null })
      .where(eq(links.id, link.id))
    return dropDeliveries({ links: [link.id], as: 'withdrawn' }, { db: tx })
  })
  metrics.deliveries.inc({ service: link.service, outcome: 'withdrawn' }, dropped)
}

/** Something about this pod: everything for it waits, and what was tried too often is set aside. */
export async function noteLater(
  rows: readonly Delivery[],
  { link, reason, seconds }: { link: Link; reason: string; seconds: number },
  { db, metrics, now, random }: DeliveryDependencies,
): Promise<void> {
  const attempts = Math.min(...rows.map((row) => row.attempts))
  const wait = waitAfter({ attempts, seconds }, { random })
  const notBefore = new Date(now().getTime() + wait * 1000)
  const dead = await db.transaction(async (tx) => {
    await tx.update(links).set({ trouble: reason }).where(eq(links.id, link.id))
    // Everything that waits for this pod, or the next records would run into the same wall.
    await tx
      .update(deliveries)
      .set({ notBefore, reason })
      .where(sql`${deliveries.link} = ${link.id} and ${deliveries.state} = 'waiting'`)
    const tried = await tx
      .update(deliveries)
      .set({
        attempts: sql`${deliveries.attempts} + 1`,
        state: sql`case when ${deliveries.attempts} + 1 >= ${TRIES} then 'dead' else 'waiting' end`,
      })
      .where(inArray(deliveries.id, ids(rows)))
      .returning({ state: deliveries.state })
    return tried.filter(({ state }) => state === 'dead').length
  })
  metrics.deliveries.inc({ service: link.service, outcome: 'retried' }, rows.length - dead)
  metrics.deliveries.inc({ service: link.service, outcome: 'dead' }, dead)
}

/** Trying again would not help: sets the records aside for a person to look at. */
export async function noteDead(
  rows: readonly Delivery[],
  { service, reason }: { service: string; reason: string },
  { db, metrics }: DeliveryDependencies,
): Promise<void> {
  await db
    .update(deliveries)
    .set({ state: 'dead', reason, attempts: sql`${deliveries.attempts} + 1` })
    .where(inArray(deliveries.id, ids(rows)))
  metrics.deliveries.inc({ service, outcome: 'dead' }, rows.length)
}
