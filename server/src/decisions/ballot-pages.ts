import type { Ballot } from '@selfdata/campaigns'
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { ballots, polls } from '../store/poll-tables.ts'

/** Ballots on a page: some three megabytes, of which whoever reads them takes ten at most. */
const ON_A_PAGE = 5000

/** How many pages so many ballots take. */
export function pagesOf(cast: number): number {
  return Math.ceil(cast / ON_A_PAGE)
}

/**
 * A page of all ballots of the latest vote that is over, by their numbers; the first page is 0.
 *
 * @throws {CampaignUnknownError}
 * @throws {CampaignRefusedError} `not-open` while there is none that is over
 */
export async function ballotPage(
  { slug, page }: { slug: string; page: number },
  dependencies: Pick<CampaignDependencies, 'db' | 'publicUrl'>,
): Promise<Ballot[]> {
  const { db } = dependencies
  const campaign = await hostedCampaign(slug, dependencies)
  const [over] = await db
    .select({ poll: polls.poll })
    .from(polls)
    .where(and(eq(polls.campaign, campaign.slug), isNotNull(polls.outcome)))
    .orderBy(desc(polls.opensAt))
    .limit(1)
  if (!over) throw new CampaignRefusedError('not-open', 'vote')
  const { serial, vote, message, signature } = ballots
  return db
    .select({ serial, vote, message, signature })
    .from(ballots)
    .where(eq(ballots.poll, over.poll))
    .orderBy(asc(serial))
    .limit(ON_A_PAGE)
    .offset(page * ON_A_PAGE)
}
