import { and, eq, inArray } from 'drizzle-orm'
import { registrations } from '../store/contribution-tables.ts'
import type { Registration } from '../store/contribution-tables.ts'
import type { Database } from '../store/store.ts'

/** All registrations with a campaign. */
export async function registrationsOf(
  campaign: string,
  { db }: { db: Database },
): Promise<Registration[]> {
  return db.select().from(registrations).where(eq(registrations.campaign, campaign))
}

/** Those of some people, by their keyed hashes. */
export function ofPeople(campaign: string, people: readonly string[]) {
  return and(eq(registrations.campaign, campaign), inArray(registrations.person, [...people]))
}
