import { and, asc, count, eq, exists, inArray, isNotNull, ne } from 'drizzle-orm'
import { campaignComments, campaigns } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import { hostedCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignRefusedError } from './errors.ts'

/** Longest comment, in characters, and how many one person may make on one campaign. */
const LONGEST = 2000
const MOST = 5

/**
 * Says something in public on a campaign in review, without a name: who said it is kept as a keyed
 * hash, so that nobody says too much, until the review is over.
 *
 * @throws {CampaignRefusedError} `not-open`, `comment-refused`
 */
export async function addComment(
  { slug, text }: { slug: string; text: string },
  { caller }: { caller: string },
  dependencies: Pick<CampaignDependencies, 'db' | 'keys' | 'now' | 'publicUrl'>,
): Promise<void> {
  const { db, keys, now } = dependencies
  const { state } = await hostedCampaign(slug, dependencies)
  if (state !== 'in-review') throw new CampaignRefusedError('not-open', state)
  const said = plainText(text)
  const [author = '', ...former] = keys.hashes('commenter', slug, caller)
  await db.transaction(async (tx) => {
    // Held, so that several at once are counted one after the other.
    await tx.select().from(campaigns).where(eq(campaigns.slug, slug)).for('update')
    const mine = inArray(campaignComments.author, [author, ...former])
    const [made] = await tx
      .select({ comments: count() })
      .from(campaignComments)
      .where(and(eq(campaignComments.campaign, slug), mine))
    if ((made?.comments ?? 0) >= MOST) throw new CampaignRefusedError('comment-refused', 'number')
    const comment = { id: crypto.randomUUID(), campaign: slug, at: now(), text: said, author }
    await tx.insert(campaignComments).values(comment)
  })
}

/** What was said on a campaign, the first first. */
export async function listComments(
  slug: string,
  { db }: { db: Database },
): Promise<{ at: Date; text: string }[]> {
  return db
    .select({ at: campaignComments.at, text: campaignComments.text })
    .from(campaignComments)
    .where(eq(campaignComments.campaign, slug))
    .orderBy(asc(campaignComments.at), asc(campaignComments.id))
}

/** Forgets who said what on campaigns that are no longer in review. */
export async function forgetCommenters({ db }: { db: Database }): Promise<void> {
  const reviewed = db
    .select({ slug: campaigns.slug })
    .from(campaigns)
    .where(and(eq(campaigns.slug, campaignComments.campaign), ne(campaigns.state, 'in-review')))
  await db
    .update(campaignComments)
    .set({ author: null })
    .where(and(isNotNull(campaignComments.author), exists(reviewed)))
}

/** Words, and nothing that a page or a terminal could take for anything else. */
function plainText(text: string): string {
  const said = text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const refused =
    said === '' ||
    said.length > LONGEST ||
    /<[a-z!/?]/i.test(said) ||
    // Everything that is not seen, but for the end of a line: controls, and what turns text around.
    /[^\P{C}\n\t\u200d]/u.test(said)
  if (refused) throw new CampaignRefusedError('comment-refused', 'text')
  return said
}
