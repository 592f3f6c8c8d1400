import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { Draft } from '../records/draft.ts'
import { batches, deliveries, links, visits } from '../store/schema.ts'
import type { Link, Visit } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { waitAfter } from './backoff.ts'
import { countInBatches } from './count-in-batches.ts'
import { countOf, deleteDeliveries } from './delete-deliveries.ts'
import type { Gone } from './delete-deliveries.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { dropDeliveries } from './drop-deliveries.ts'
import type { Waiting } from './waiting.ts'

/** So often a pod is tried before a person must look. */
const TRIES = 12

/** What was carried to a pod. */
export interface Carried {
  visit: Visit
  link: Link
  rows: readonly Waiting[]
}

/** One parameter, whatever their number: naming each would take longer than deleting them. */
const isOneOf = (rows: readonly Waiting[]) => {
  const numbers = rows.map(({ id }) => id).join(',')
  return sql`${deliveries.id} = any(string_to_array(${numbers}, ',')::bigint[])`
}

/** The records are in their pod: forgets them here. */
export async function noteDelivered(
  { visit, link, rows }: Carried,
  { all, torn }: { all: boolean; torn: number },
  { db, metrics, now }: Pick<DeliveryDependencies, 'db' | 'metrics' | 'now'>,
): Promise<void> {
  const gone = await db.transaction(async (tx) => {
    // First the link, then its records, as whoever ends a link does: the other way round, the two
    // would wait for each other.
    const [noted] = await tx
      .update(links)
      .set({ lastDeliveredAt: now(), trouble: torn > 0 ? 'torn' : null })
      .where(eq(links.id, link.id))
      .returning({ someDead: sql<boolean>`exists (${deadOf(link, tx)})` })
    const deleted = await deleteDeliveries(isOneOf(rows), tx)
    const dropped = noted?.someDead ? await deleteOlder(link, rows, tx) : []
    await countInBatches({ delivered: deleted, dropped }, { db: tx })
    if (torn > 0) await noteTorn(deleted, tx)
    if (all) await endVisit(visit, tx)
    else
      await tx
        .update(visits)
        .set({ notBefore: now(), attempts: 0, reason: null })
        .where(eq(visits.link, visit.link))
    return deleted
  })
  metrics.deliveries.inc({ service: link.service, outcome: 'delivered' }, countOf(gone))
  metrics.torn.inc(torn)
}

/** What was set aside of a link. */
function deadOf({ id }: Link, db: Database) {
  return db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.link, id), eq(deliveries.state, 'dead')))
}

/**
 * What was set aside of records that were delivered now, as their source told them before: replayed,
 * it would undo a correction, or bring back what was deleted.
 */
async function deleteOlder({ id }: Link, rows: readonly Waiting[], db: Database): Promise<Gone[]> {
  const newest = Math.max(...rows.map((row) => row.id))
  const names = [...new Set(rows.map(({ record }) => Draft.parse(JSON.parse(record)).fragment))]
  const older = and(
    eq(deliveries.link, id),
    eq(deliveries.state, 'dead'),
    inArray(deliveries.name, names),
    lt(deliveries.id, newest),
  )
  return deleteDeliveries(older, db)
}

/** We keep no records: only the service can deliver those again that the pod has lost. */
async function noteTorn(gone: readonly Gone[], db: Database): Promise<void> {
  const affected = gone.map(({ batch }) => batch).toSorted()
  if (affected.length > 0)
    await db
      .update(batches)
      .set({ torn: sql`${batches.torn} + 1` })
      .where(inArray(batches.id, affected))
}

/** There was nothing to carry. */
export async function noteNothing(
  visit: Visit,
  { db }: Pick<DeliveryDependencies, 'db'>,
): Promise<void> {
  await endVisit(visit, db)
}

/** The pod need not be visited again, unless something was added since the visit began. */
async function endVisit({ link, revision }: Visit, db: Database): Promise<void> {
  const ended = await db
    .delete(visits)
    .where(and(eq(visits.link, link), eq(visits.revision, revision)))
    .returning({ link: visits.link })
  if (ended.length === 0)
    await db.update(visits).set({ attempts: 0, reason: null }).where(eq(visits.link, link))
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
