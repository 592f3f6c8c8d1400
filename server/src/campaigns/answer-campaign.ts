import { hashHex } from '@selfdata/records'
import type { FollowUp, LangString } from '@selfdata/vocab'
import { asc, eq } from 'drizzle-orm'
import { noteAct } from '../staff/acts.ts'
import { campaignAnswers } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import { advance } from './advance.ts'
import { askHost } from './ask-host.ts'
import { campaignOf } from './campaign-of.ts'
import type { SentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { CampaignRefusedError } from './errors.ts'
import { followHost } from './follow-host.ts'

/** What the authority did with the result, in words, and how far it has come. */
export interface Answer {
  description: LangString
  /** From 0 to 100. */
  progress: number
}

/**
 * The authority answers, dated now; another answer may follow. Where another instance hosts the
 * campaign the answer goes there, and is shown here as the host's register shows it.
 *
 * @throws {CampaignRefusedError} `reason-missing`, `not-open`, `host-refused`, `host-unreachable`
 */
export async function answerCampaign(
  slug: string,
  { person, answer }: { person: CampaignPerson; answer?: Answer | undefined },
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, now, publicUrl } = dependencies
  if (!answer) throw new CampaignRefusedError('reason-missing')
  const campaign = await campaignOf(slug, { db })
  if (campaign.host === publicUrl) return keepAnswer(campaign, { ...answer, person }, dependencies)
  const path = `campaigns/${campaign.hostSlug ?? ''}/answers`
  await askHost({ host: campaign.host, path, body: answer }, dependencies)
  await noteAct({ act: 'stepped', reason: 'answer', campaign: slug }, person, { db, now })
  await followHost(campaign, dependencies)
}

/**
 * Keeps an answer beside its campaign. The same again is the same answer.
 *
 * @throws {CampaignRefusedError} `not-open` before there is a result
 */
export async function keepAnswer(
  { slug, campaign, controller }: SentCampaign,
  { description, progress, person }: Answer & { person?: CampaignPerson },
  { db, now, publicUrl }: Pick<CampaignDependencies, 'db' | 'now' | 'publicUrl'>,
): Promise<void> {
  const issued = now()
  const name = hashHex(JSON.stringify([description.fr, description.en, progress])).slice(0, 12)
  const answer: FollowUp = {
    id: `${publicUrl}campaigns/${slug}#answer-${name}`,
    about: campaign.id,
    publisher: controller,
    issued: issued.toISOString(),
    progress,
    description,
  }
  await db.transaction(async (tx) => {
    const kept = await tx
      .insert(campaignAnswers)
      .values({ id: answer.id, campaign: slug, answer, issued })
      .onConflictDoNothing()
      .returning({ id: campaignAnswers.id })
    if (kept.length > 0)
      await advance(slug, { event: 'answer', by: 'requester', person }, { db: tx, now })
  })
}

/** All answers to a campaign, the first first. */
export async function listAnswers(slug: string, { db }: { db: Database }): Promise<FollowUp[]> {
  const rows = await db
    .select()
    .from(campaignAnswers)
    .where(eq(campaignAnswers.campaign, slug))
    .orderBy(asc(campaignAnswers.issued), asc(campaignAnswers.id))
  return rows.map(({ answer }) => answer)
}
