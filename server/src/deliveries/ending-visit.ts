import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { visits } from '../store/schema.ts'
import type { Visit } from '../store/schema.ts'

/**
 * Common table expressions that end a visit: the pod need not be visited again, unless something was
 * added since the visit began.
 *
 * @param once what must hold before the visit is looked at
 */
export function endingVisit({ link, revision }: Visit, once: SQL = sql`true`): SQL {
  return sql`
    mine as materialized (
      select link, revision from ${visits} where ${once} and link = ${link} for update
    ),
    ended as (
      delete from ${visits} using mine
      where visits.link = mine.link and mine.revision = ${revision}
    ),
    added as (
      update ${visits} set attempts = 0, reason = null from mine
      where visits.link = mine.link and mine.revision <> ${revision}
    )`
}
