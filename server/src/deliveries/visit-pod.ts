import { and, asc, eq, lte } from 'drizzle-orm'
import type { Service } from '../services/service-declaration.ts'
import { deliveries, links } from '../store/schema.ts'
import type { Delivery, Link } from '../store/schema.ts'
import { decide } from './decide.ts'
import type { Decision } from './decide.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { lookUpAgain } from './look-up-again.ts'
import { noteDead, noteDelivered, noteLater, noteWithdrawn } from './note-outcome.ts'
import { writeRecords } from './write-records.ts'

/** So many records are taken along on one visit. */
const CARRIED = 400

/** What a visit means for the lane: all is well, or its server must be left alone. */
export type Visit = { kind: 'went' } | Extract<Decision, { kind: 'pause' }>

/** Delivers what waits for one link, oldest first, and notes in the database what came of it. */
export async function visitPod(id: string, dependencies: DeliveryDependencies): Promise<Visit> {
  const { db, services, metrics, log } = dependencies
  const [link] = await db.select().from(links).where(eq(links.id, id))
  const service = link && services.get(link.service)
  const rows = await waiting(id, dependencies)
  if (!link || rows.length === 0) return { kind: 'went' }
  if (!service) {
    await noteLater(rows, { link, reason: 'service-not-declared', seconds: 3600 }, dependencies)
    return { kind: 'went' }
  }
  const end = metrics.deliverySeconds.startTimer()
  try {
    await writeRecords(rows, { service, link }, dependencies)
    await noteDelivered(rows, link, dependencies)
    return { kind: 'went' }
  } catch (error) {
    const decision = decide(error)
    const reason = 'reason' in decision ? decision.reason : decision.kind
    log.warn('visit failed', { service: service.id, reason, count: rows.length, error })
    return act(decision, { rows, link, service }, dependencies)
  } finally {
    end()
  }
}

async function waiting(
  link: string,
  { db, now }: Pick<DeliveryDependencies, 'db' | 'now'>,
): Promise<Delivery[]> {
  const due = and(
    eq(deliveries.link, link),
    eq(deliveries.state, 'waiting'),
    lte(deliveries.notBefore, now()),
  )
  return db.select().from(deliveries).where(due).orderBy(asc(deliveries.id)).limit(CARRIED)
}

async function act(
  decision: Decision,
  { rows, link, service }: { rows: Delivery[]; link: Link; service: Service },
  dependencies: DeliveryDependencies,
): Promise<Visit> {
  switch (decision.kind) {
    case 'pause':
      return decision
    case 'withdrawn':
      await noteWithdrawn(link, dependencies)
      break
    case 'look-up': {
      const moved = await lookUpAgain(link, dependencies)
      const seconds = moved ? 0 : 300
      await noteLater(rows, { link, reason: decision.reason, seconds }, dependencies)
      break
    }
    case 'later':
      await noteLater(rows, { link, ...decision }, dependencies)
      break
    case 'dead':
      await noteDead(rows, { service: service.id, reason: decision.reason }, dependencies)
  }
  return { kind: 'went' }
}
