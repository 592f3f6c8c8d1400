import { desc, inArray, max, sql } from 'drizzle-orm'
import { codes } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** Codes of a service that were made on one day. */
export interface CodeSeries {
  service: string
  /** Day, in UTC: `2026-11-22`. */
  madeOn: string
  used: number
  /** Neither used nor expired. */
  open: number
  expired: number
  expires: Date
}

/** So many days are told. */
const DAYS = 200

/** How codes stand, by service and day of making. The codes themselves are not known here. */
export async function countCodes(
  services: readonly string[],
  { db, now }: { db: Database; now: () => Date },
): Promise<CodeSeries[]> {
  if (services.length === 0) return []
  const day = sql<string>`to_char(${codes.madeAt} at time zone 'UTC', 'YYYY-MM-DD')`.as('day')
  const at = now().toISOString()
  const rows = await db
    .select({
      service: codes.service,
      madeOn: day,
      used: sql<number>`count(*) filter (where ${codes.usedAt} is not null)::int`,
      open: sql<number>`count(*) filter (where ${codes.usedAt} is null and ${codes.expiresAt} > ${at})::int`,
      expired: sql<number>`count(*) filter (where ${codes.usedAt} is null and ${codes.expiresAt} <= ${at})::int`,
      expires: max(codes.expiresAt),
    })
    .from(codes)
    .where(inArray(codes.service, [...services]))
    .groupBy(codes.service, sql`day`)
    .orderBy(desc(sql`day`))
    .limit(DAYS)
  return rows.map(({ expires, ...row }) => ({ ...row, expires: expires ?? now() }))
}
