import { and, desc, eq, lt } from 'drizzle-orm'
import { staffActs } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import type { StaffMember } from './staff-file.ts'

/** What staff can do, or be refused. */
type ActName = NotedAct['act']

/** Something a member of the staff did. Says nothing of the people it concerns. */
export interface Act {
  act: ActName
  service?: string | undefined
  batch?: string | undefined
  /** Short name of the campaign that it was about. */
  campaign?: string | undefined
  /** Why the records were set aside, what was refused, or which step was taken. */
  reason?: string | undefined
  /** How many records or codes. */
  count?: number | undefined
}

/** An act as it was noted. */
export type NotedAct = typeof staffActs.$inferSelect

/** Notes an act; in the transaction of the act itself, so that there is never one without the other. */
export async function noteAct(
  { act, ...about }: Act,
  { id: who }: Pick<StaffMember, 'id'>,
  { db, now }: { db: Database; now: () => Date },
): Promise<void> {
  await db.insert(staffActs).values({ at: now(), who, act, ...about })
}

/** So many acts are told at once. */
const PAGE = 100

/** What staff did, the latest first: everybody's, or one member's. */
export async function listActs(
  { who, before }: { who?: string | undefined; before?: number | undefined },
  { db }: { db: Database },
): Promise<NotedAct[]> {
  return db
    .select()
    .from(staffActs)
    .where(
      and(
        who === undefined ? undefined : eq(staffActs.who, who),
        before === undefined ? undefined : lt(staffActs.id, before),
      ),
    )
    .orderBy(desc(staffActs.id))
    .limit(PAGE)
}
