import { sql } from 'drizzle-orm'
import { deliveries, links, visits } from '../store/schema.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { endingVisit } from './ending-visit.ts'
import type { Carried } from './note-outcome.ts'
import { takeOut } from './take-out.ts'
import { isOneOf } from './waiting.ts'

/**
 * The records are in their pod: forgets them here, with what was set aside of the same records as
 * their source told them before: replayed, it would undo a correction, or bring back what was
 * deleted.
 *
 * One statement, since a visit is hardly more work than the questions to the database around it.
 * First it holds the link, then its records, as whoever ends a link does: the other way round, the
 * two would wait for each other.
 *
 * @param how whether nothing was left behind, and how many documents had lost records: we keep none,
 *   only the service can deliver those again
 */
export async function noteDelivered(
  { visit, link, rows }: Carried,
  { all, torn }: { all: boolean; torn: number },
  { db, metrics, now }: Pick<DeliveryDependencies, 'db' | 'metrics' | 'now'>,
): Promise<void> {
  const at = now().toISOString()
  const once = sql`(select count(*) from noted) = 1`
  const again = sql`
    again as (
      update ${visits} set not_before = ${at}::timestamptz, attempts = 0, reason = null
      where ${once} and link = ${visit.link}
    )`
  const taken = sql`
    noted as (
      update ${links}
      set last_delivered_at = ${at}::timestamptz, trouble = ${torn > 0 ? 'torn' : null}
      where id = ${link.id} returning id
    ),
    taken as (
      delete from ${deliveries} where ${once} and ${isOneOf(rows)} returning id, batch, name
    ),
    older as (
      delete from ${deliveries} using taken
      where deliveries.link = ${link.id} and deliveries.state = 'dead'
        and deliveries.name = taken.name and deliveries.id < taken.id
        -- Before names were kept, none was.
        and taken.name <> ''
      returning deliveries.batch
    ),
    ${all ? endingVisit(visit, once) : again},
    gone as (
      select batch, 'delivered' as fate from taken
      union all
      select batch, 'dropped' as fate from older
    )`
  const { delivered } = await takeOut(taken, { db, torn: torn > 0 ? 1 : 0 })
  metrics.deliveries.inc({ service: link.service, outcome: 'delivered' }, delivered)
  metrics.torn.inc(torn)
}
