import { and, count, eq, gt, inArray, isNull, lt, max, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Keys } from '../keys.ts'
import { codes, expiries, links, secrets } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

interface Asking {
  db: Database
  keys: Pick<Keys, 'mark'>
  now: () => Date
}

/** What still needs a former secret, and until when. */
export interface FormerUse {
  /** Links of the service: renewed with its customer numbers, or when next delivered to. */
  links: number
  /** Codes of the service that may still be used. */
  codes: number
  /** Ends of grants, of all services, that began under a former secret. */
  expiries: number
  /** When the last of these codes and grants ends. */
  until: Date | undefined
}

/** Notes since when today's secret is used. */
export async function noteSecret({ db, keys, now }: Asking): Promise<void> {
  await db.insert(secrets).values({ mark: keys.mark, since: now() }).onConflictDoNothing()
}

/** Counts what a change of the secret has not reached yet. */
export async function countFormer(
  { service }: { service: string },
  { db, keys, now }: Asking,
): Promise<FormerUse> {
  const today = `${keys.mark}.`
  const isFormer = (customer: AnyPgColumn) =>
    sql`left(${customer}, ${today.length}::int) <> ${today}`
  const [linked] = await db
    .select({ records: count() })
    .from(links)
    .where(and(eq(links.service, service), isFormer(links.customer)))
  const [made] = await db
    .select({ records: count(), until: max(codes.expiresAt) })
    .from(codes)
    .where(
      and(
        eq(codes.service, service),
        isNull(codes.usedAt),
        gt(codes.expiresAt, now()),
        isFormer(codes.customer),
      ),
    )
  const [seen] = await db.select().from(secrets).where(eq(secrets.mark, keys.mark))
  const [running] = await db
    .select({ records: count(), until: max(expiries.until) })
    .from(expiries)
    .where(and(gt(expiries.until, now()), lt(expiries.begunAt, seen?.since ?? new Date(0))))
  const ends = [made?.until, running?.until].filter((end) => end instanceof Date)
  return {
    links: linked?.records ?? 0,
    codes: made?.records ?? 0,
    expiries: running?.records ?? 0,
    until: ends.toSorted((a, b) => b.getTime() - a.getTime())[0],
  }
}

/**
 * Keeps the links of customers under today's secret from now on.
 *
 * @returns how many were under a former one
 */
export async function renewCustomers(
  { service, customers }: { service: string; customers: readonly string[] },
  { db, keys }: { db: Database; keys: Pick<Keys, 'hashes'> },
): Promise<number> {
  return db.transaction(async (tx) => {
    let renewed = 0
    for (const customer of customers) {
      const [today = '', ...former] = keys.hashes('customer', service, customer)
      if (former.length === 0) continue
      const moved = await tx
        .update(links)
        .set({ customer: today })
        .where(and(eq(links.service, service), inArray(links.customer, former)))
        .returning({ id: links.id })
      renewed += moved.length
    }
    return renewed
  })
}
