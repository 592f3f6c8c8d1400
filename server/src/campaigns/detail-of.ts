import type { CampaignDetail, CampaignOperator, CampaignStep } from '@selfdata/city'
import { asc, eq } from 'drizzle-orm'
import { pollBody } from '../decisions/poll-body.ts'
import { campaignSteps } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import { listAnswers } from './answer-campaign.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { SentCampaign } from './campaign-of.ts'
import { entryOf } from './entry-of.ts'
import type { Followed } from './followed.ts'

/** All that the public page of a campaign shows. */
export async function detailOf(
  campaign: SentCampaign,
  dependencies: CampaignDependencies,
): Promise<CampaignDetail> {
  const here = campaign.host === dependencies.publicUrl
  const told = here
    ? await toldHere(campaign, dependencies)
    : (campaign.followed ?? { steps: await listSteps(campaign.slug, dependencies), followUps: [] })
  const operators = operatorsIn(campaign, dependencies)
  return { ...entryOf(campaign, dependencies), codeList: campaign.codeList, operators, ...told }
}

/** Who stands behind the WebIDs that a campaign names, as far as this instance knows. */
function operatorsIn(
  { campaign }: SentCampaign,
  { settings: { self, operators } }: Pick<CampaignDependencies, 'settings'>,
): CampaignOperator[] {
  const { hasDataController, hasDataProcessor, helper } = campaign
  const named = new Set([hasDataController, hasDataProcessor, helper])
  return [self, ...operators]
    .filter(({ webId }) => named.has(webId))
    .map(({ webId, body, name }) => ({ webId, body, name }))
}

async function toldHere(
  campaign: SentCampaign,
  dependencies: CampaignDependencies,
): Promise<Followed> {
  const { slug, decision, release, erasure } = campaign
  const poll = await pollBody(campaign, dependencies)
  const splitKeys = await dependencies.counting.splitKeys(campaign, dependencies)
  return {
    steps: await listSteps(slug, dependencies),
    followUps: await listAnswers(slug, dependencies),
    ...(decision && { decision }),
    ...(poll && { poll }),
    ...(release && { release }),
    ...(erasure && { erasure }),
    ...(splitKeys && { splitKeys }),
  }
}

/** What happened to a campaign, the first first. */
export async function listSteps(slug: string, { db }: { db: Database }): Promise<CampaignStep[]> {
  const rows = await db
    .select()
    .from(campaignSteps)
    .where(eq(campaignSteps.campaign, slug))
    .orderBy(asc(campaignSteps.number))
  return rows.map(({ event, at, byRole: by, reason }) => ({
    event,
    at: at.toISOString(),
    by,
    ...(reason && { reason }),
  }))
}
