import { and, count, eq, inArray, max, min, sql } from 'drizzle-orm'
import { batches, deliveries, links } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** A service in numbers. */
export interface ServiceCounts {
  open: number
  withdrawn: number
  waiting: number
  dead: number
  lastDelivered: Date | undefined
  /** When the record was queued that waits longest. */
  oldestWaiting: Date | undefined
}

/** How many links each service has, and what waits for them. */
export async function countLinks(
  services: readonly string[],
  { db }: { db: Database },
): Promise<Map<string, ServiceCounts>> {
  const counts = new Map(services.map((id) => [id, none()]))
  if (services.length === 0) return counts
  const held = await db
    .select({
      service: links.service,
      state: links.state,
      links: count(),
      last: max(links.lastDeliveredAt),
    })
    .from(links)
    .where(inArray(links.service, [...services]))
    .groupBy(links.service, links.state)
  for (const { service, state, links: many, last } of held) {
    const of = counts.get(service)
    if (!of) continue
    of[state] = many
    if (last && (!of.lastDelivered || last > of.lastDelivered)) of.lastDelivered = last
  }
  // By their batches, of which there are few, not by their links, of which there are many.
  const queued = await db
    .select({
      service: batches.service,
      state: deliveries.state,
      records: count(),
      oldest: min(deliveries.queuedAt),
    })
    .from(deliveries)
    .innerJoin(batches, eq(batches.id, deliveries.batch))
    .where(inArray(batches.service, [...services]))
    .groupBy(batches.service, deliveries.state)
  for (const { service, state, records, oldest } of queued) {
    const of = counts.get(service)
    if (!of) continue
    of[state] = records
    if (state === 'waiting') of.oldestWaiting = oldest ?? undefined
  }
  return counts
}

function none(): ServiceCounts {
  const nothing = { open: 0, withdrawn: 0, waiting: 0, dead: 0 }
  return { ...nothing, lastDelivered: undefined, oldestWaiting: undefined }
}

/** Open links by how long ago they were last delivered to. */
export interface Freshness {
  service: string
  day: number
  week: number
  month: number
  older: number
  never: number
  /** Links whose pod makes trouble, by why. */
  troubles: Record<string, number>
}

const DAY = 86_400_000

/** How fresh what people find in their pods is, service by service. */
export async function countFreshness(
  services: readonly string[],
  { db, now }: { db: Database; now: () => Date },
): Promise<Freshness[]> {
  if (services.length === 0) return []
  const ago = (days: number) => new Date(now().getTime() - days * DAY).toISOString()
  const age = sql<keyof Freshness>`case
    when ${links.lastDeliveredAt} is null then 'never'
    when ${links.lastDeliveredAt} >= ${ago(1)} then 'day'
    when ${links.lastDeliveredAt} >= ${ago(7)} then 'week'
    when ${links.lastDeliveredAt} >= ${ago(31)} then 'month'
    else 'older' end`.as('age')
  const rows = await db
    .select({ service: links.service, age, trouble: links.trouble, links: count() })
    .from(links)
    .where(and(inArray(links.service, [...services]), eq(links.state, 'open')))
    .groupBy(links.service, sql`age`, links.trouble)
  return services.map((service) => {
    const mine = rows.filter((row) => row.service === service)
    const of = (wanted: string) =>
      mine.filter((row) => row.age === wanted).reduce((sum, row) => sum + row.links, 0)
    const troubles: Record<string, number> = {}
    for (const { trouble, links: many } of mine)
      if (trouble) troubles[trouble] = (troubles[trouble] ?? 0) + many
    const [day, week, month] = [of('day'), of('week'), of('month')]
    return { service, day, week, month, older: of('older'), never: of('never'), troubles }
  })
}
