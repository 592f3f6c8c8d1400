import { and, count, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { deliveries, lanes, links, visits } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** Deliveries to one pod server, or to all those together that few people use. */
export interface HostCounts {
  /** Absent for the small ones together: the name of a server may name a person. */
  host: string | undefined
  servers: number
  pods: number
  waiting: number
  dead: number
  /** Servers left alone for a while. */
  paused: number
  /** Why, for those that are paused or whose pods make trouble. */
  reasons: string[]
  /** When the first of those that are paused is tried again. */
  nextTry: Date | undefined
}

/** A server with fewer pods than this is not named. */
const NAMED_FROM = 11

/** Deliveries of services by state and pod server. */
export async function countHosts(
  { services, known }: { services: readonly string[]; known: ReadonlySet<string> },
  { db, now }: { db: Database; now: () => Date },
): Promise<HostCounts[]> {
  if (services.length === 0) return []
  const { held, queued, troubled, paused } = await rowsOf(services, { db, now })
  const pods = new Map(held.map((row) => [row.lane, row.pods]))
  const hosts = new Map<string, HostCounts>()
  const of = (lane: string) => {
    const isNamed = known.has(lane) || (pods.get(lane) ?? 0) >= NAMED_FROM
    const name = isNamed ? new URL(lane).host : undefined
    const host = hosts.get(name ?? '') ?? emptyHost(name)
    hosts.set(name ?? '', host)
    return host
  }
  const mine = new Set([...held, ...queued].map(({ lane }) => lane))
  for (const lane of mine) {
    const host = of(lane)
    host.servers += 1
    host.pods += pods.get(lane) ?? 0
  }
  for (const { lane, state, records } of queued) of(lane)[state] += records
  for (const { lane, reason } of troubled) addReason(of(lane), reason)
  for (const { lane, openUntil, reason } of paused) {
    if (!mine.has(lane) || !openUntil) continue
    const host = of(lane)
    host.paused += 1
    addReason(host, reason ?? 'unreachable')
    if (!host.nextTry || openUntil < host.nextTry) host.nextTry = openUntil
  }
  return [...hosts.values()].toSorted((a, b) => b.waiting - a.waiting || b.pods - a.pods)
}

async function rowsOf(services: readonly string[], { db, now }: { db: Database; now: () => Date }) {
  const mine = inArray(links.service, [...services])
  const held = await db
    .select({ lane: links.lane, pods: count() })
    .from(links)
    .where(and(mine, eq(links.state, 'open')))
    .groupBy(links.lane)
  const queued = await db
    .select({ lane: links.lane, state: deliveries.state, records: count() })
    .from(deliveries)
    .innerJoin(links, eq(links.id, deliveries.link))
    .where(mine)
    .groupBy(links.lane, deliveries.state)
  const troubled = await db
    .select({ lane: links.lane, reason: sql<string>`${visits.reason}` })
    .from(visits)
    .innerJoin(links, eq(links.id, visits.link))
    .where(and(mine, isNotNull(visits.reason)))
    .groupBy(links.lane, visits.reason)
  const paused = await db.select().from(lanes).where(gt(lanes.openUntil, now()))
  return { held, queued, troubled, paused }
}

function emptyHost(host: string | undefined): HostCounts {
  const nothing = { servers: 0, pods: 0, waiting: 0, dead: 0, paused: 0 }
  return { host, ...nothing, reasons: [], nextTry: undefined }
}

function addReason({ reasons }: HostCounts, reason: string): void {
  if (!reasons.includes(reason)) reasons.push(reason)
}
