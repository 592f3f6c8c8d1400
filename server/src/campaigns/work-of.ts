import type { CampaignWork } from '@selfdata/city'
import { desc } from 'drizzle-orm'
import { campaigns } from '../store/campaign-tables.ts'
import type { CampaignRow } from '../store/campaign-tables.ts'
import { sentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { detailOf, listSteps } from './detail-of.ts'
import { judgeDraft } from './judge-draft.ts'
import { listSent } from './list-sent.ts'
import { possibleFor } from './possible-events.ts'

/** What one of the people of campaigns is shown of a campaign, beyond what is public. */
export async function workOf(
  row: CampaignRow,
  person: CampaignPerson,
  dependencies: CampaignDependencies,
): Promise<CampaignWork> {
  const sent = sentCampaign(row)
  const shown = sent ? await detailOf(sent, dependencies) : await unsent(row, dependencies)
  const { poll } = shown
  return {
    ...shown,
    version: row.version,
    ...(await judged(row, dependencies)),
    possible: possibleFor({ row, person, poll }, dependencies),
    registered: await dependencies.counting.registered(row.slug, dependencies),
    ...(row.report && { report: row.report }),
  }
}

/** What was handed over is judged as it was then: the register and the days went on since. */
async function judged(row: CampaignRow, { db, settings, now }: CampaignDependencies) {
  return row.digest === null
    ? judgeDraft(row, { settings, now: now(), register: await listSent({ db }) })
    : judgeDraft(row, { settings, now: row.createdAt, register: [] })
}

/** The same of every campaign, those that were begun last first. */
export async function listWork(
  person: CampaignPerson,
  dependencies: CampaignDependencies,
): Promise<CampaignWork[]> {
  const rows = await dependencies.db.select().from(campaigns).orderBy(desc(campaigns.createdAt))
  return Promise.all(rows.map(async (row) => workOf(row, person, dependencies)))
}

type Unsent = Omit<
  CampaignWork,
  'version' | 'checklist' | 'overlapsWith' | 'possible' | 'registered'
>

async function unsent(row: CampaignRow, { db }: CampaignDependencies): Promise<Unsent> {
  const { slug, campaign, codeList, digest, state, host, doubt } = row
  const steps = await listSteps(slug, { db })
  const known = { slug, campaign, codeList, digest: digest ?? '', state, host }
  return { ...known, ...(doubt && { doubt }), late: [], steps, followUps: [] }
}
