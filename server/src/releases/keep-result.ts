import type { CountReport } from '@selfdata/city'
import type { Representation, Result } from '@selfdata/campaigns'
import { and, count, eq } from 'drizzle-orm'
import { advance } from '../campaigns/advance.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { ofPeople } from '../contributions/registrations-of.ts'
import { registrations, results, spendings } from '../store/contribution-tables.ts'
import type { Database } from '../store/store.ts'

/** What a count comes to, protected: nothing of it is about one person. */
export interface Counted {
  result: Result
  representation: Representation[]
  report: CountReport
  /** Of the privacy budget, where there is noise. */
  spent: number | undefined
}

/** Somebody took their contribution back while it was counted: what was counted is thrown away. */
class WithdrawnMeanwhileError extends Error {
  override readonly name = 'WithdrawnMeanwhileError'

  constructor() {
    super('Keeping a count failed: a contribution was withdrawn meanwhile')
  }
}

/** So many people are written to the database at once. */
const CHUNK = 1000

/**
 * Keeps a result, once: with it the campaign is counted. Give it the transaction that also keeps
 * who counted.
 *
 * @throws {CampaignRefusedError} `not-open` when somebody else counted it, or it was halted
 */
export async function keepResult(
  { slug }: Pick<HostedCampaign, 'slug'>,
  { result, representation, report, spent }: Counted,
  { db, now }: { db: Database; now: () => Date },
): Promise<void> {
  await db
    .insert(results)
    .values({ campaign: slug, result, representation, people: report.counted })
  if (spent !== undefined)
    await db.insert(spendings).values({ campaign: slug, epsilon: spent, at: now() })
  await advance(slug, { event: 'count', by: 'clock', set: { report } }, { db, now })
}

/**
 * Notes who is in the count, from now on for good.
 *
 * @throws {WithdrawnMeanwhileError} when one of them is not registered any more
 */
export async function noteCounted(
  slug: string,
  people: readonly string[],
  { db }: { db: Database },
): Promise<void> {
  await db
    .update(registrations)
    .set({ state: 'not-counted' })
    .where(eq(registrations.campaign, slug))
  for (let from = 0; from < people.length; from += CHUNK)
    await db
      .update(registrations)
      .set({ state: 'counted' })
      .where(ofPeople(slug, people.slice(from, from + CHUNK)))
  const isCounted = and(eq(registrations.campaign, slug), eq(registrations.state, 'counted'))
  const [kept] = await db.select({ people: count() }).from(registrations).where(isCounted)
  if (kept?.people !== people.length) throw new WithdrawnMeanwhileError()
}
