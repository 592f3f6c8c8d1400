import { setImmediate as turn } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { traced } from '../operations/traced.ts'
import type { Service } from '../services/service-declaration.ts'
import { isDatabaseAway } from '../store/database-away.ts'
import { links } from '../store/schema.ts'
import type { Link, Visit } from '../store/schema.ts'
import type { Room } from './carrying.ts'
import { decide } from './decide.ts'
import type { Decision } from './decide.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { lookUpAgain } from './look-up-again.ts'
import { noteDelivered } from './note-delivered.ts'
import { noteDead, noteLater, noteNothing, noteWithdrawn } from './note-outcome.ts'
import type { VisitPace } from './request-queue.ts'
import { tellPerson } from './tell-person.ts'
import { waitingFor } from './waiting.ts'
import type { Waiting } from './waiting.ts'
import { whileLinked } from './while-linked.ts'
import { writeRecords } from './write-records.ts'

/** What a visit means for the lane: all is well, or its server must be left alone. */
export type Outcome = { kind: 'went' } | Extract<Decision, { kind: 'pause' }>

const went: Outcome = { kind: 'went' }

/**
 * Delivers what waits for one pod, oldest first, and notes in the database what came of it.
 *
 * @param pace how much its server is asked at once
 * @param stop breaks the visit off; what it wrote is written again by the next one, once
 */
export async function visitPod(
  visit: Visit,
  way: Way,
  dependencies: DeliveryDependencies,
): Promise<Outcome> {
  const { carrying } = dependencies
  return carrying.carry(async (room) => carry(visit, { ...way, room }, dependencies))
}

interface Way {
  stop: AbortSignal
  pace: VisitPace
}

async function carry(
  visit: Visit,
  { stop, pace, room }: Way & { room: Room },
  dependencies: DeliveryDependencies,
): Promise<Outcome> {
  // It may have waited for its turn until now.
  if (stop.aborted) return went
  const { db, services, metrics, log } = dependencies
  const [link] = await db.select().from(links).where(eq(links.id, visit.link))
  const { rows, all } = await waitingFor(visit.link, { most: room.most, db })
  room.took(rows.length)
  if (!link || rows.length === 0) {
    await noteNothing(visit, dependencies)
    return went
  }
  // Other visits may have been answered meanwhile: they send on before these records are prepared.
  await turn()
  const service = services.get(link.service)
  if (!service) {
    const later = { reason: 'service-not-declared', seconds: 3600 }
    await noteLater({ visit, link, rows }, later, dependencies)
    return went
  }
  const end = metrics.deliverySeconds.startTimer()
  let torn: number
  let over = stop
  try {
    const attributes = { service: service.id, records: rows.length }
    const write = async (ended: AbortSignal) => {
      over = AbortSignal.any([stop, ended])
      return writeRecords(rows, { service, link, stop: over, pace }, dependencies)
    }
    const saved = await traced('visit pod', attributes, async () =>
      whileLinked(link.id, write, dependencies),
    )
    torn = saved.torn.length
  } catch (error) {
    if (over.aborted) return went
    // Nothing is wrong with the records: the next visit writes them again, once.
    if (isDatabaseAway(error)) throw error
    const decision = decide(error)
    const reason = 'reason' in decision ? decision.reason : decision.kind
    log.warn('visit failed', { service: service.id, reason, count: rows.length, error })
    return await act(decision, { visit, link, rows, service }, dependencies)
  } finally {
    end()
  }
  await noteDelivered({ visit, link, rows }, { all, torn }, dependencies)
  return went
}

async function act(
  decision: Decision,
  carried: { visit: Visit; link: Link; rows: Waiting[]; service: Service },
  dependencies: DeliveryDependencies,
): Promise<Outcome> {
  switch (decision.kind) {
    case 'pause':
      return decision
    case 'withdrawn':
      await noteWithdrawn(carried.link, dependencies)
      break
    case 'look-up': {
      const moved = await lookUpAgain(carried.link, dependencies)
      const { reason } = decision
      await noteLater(carried, { reason, seconds: moved ? 0 : 300 }, dependencies)
      break
    }
    case 'later':
      await noteLater(carried, decision, dependencies)
      // Told once, and again only after something was delivered in between.
      if (decision.reason === 'quota' && carried.link.trouble !== 'quota')
        await tellPerson(carried, dependencies)
      break
    case 'dead':
      await noteDead(carried, decision, dependencies)
  }
  return went
}
