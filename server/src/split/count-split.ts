import { tallyOfSums } from '@selfdata/campaigns'
import type { CellTally } from '@selfdata/campaigns'
import { putTogether } from '@selfdata/split-counting'
import { eq } from 'drizzle-orm'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import type { Going } from '../contributions/visit-hosts.ts'
import { keepResult, noteCounted } from '../releases/keep-result.ts'
import { protectCount } from '../releases/protect-count.ts'
import { ledCounts } from '../store/contribution-tables.ts'
import type { HalfSums } from '../store/contribution-tables.ts'
import { askHelper } from './ask-helper.ts'
import type { HelperClient } from './ask-helper.ts'
import { helperOf } from './helper-of.ts'
import { parametersOf, parts } from './parts.ts'
import type { Part } from './parts.ts'
import { sumReports } from './sum-reports.ts'

type Dependencies = CampaignDependencies & { going: Going }

/**
 * Counts sealed contributions together with the other operator. What is kept meanwhile is our half
 * of the sums, which looks random; killed before it is kept, it counts afresh, afterwards it goes on
 * from there. A result is kept once.
 *
 * @throws {CampaignRefusedError} {WithdrawnMeanwhileError} {SignInError} when it has to be done again
 */
export async function countSplit(
  version: HostedCampaign,
  dependencies: Dependencies,
): Promise<void> {
  const { db, now, log } = dependencies
  const { slug } = version
  const helper = askHelper(helperOf(version.campaign, dependencies).url, dependencies)
  const { run, report, sums } = await ourHalf(version, helper, dependencies)
  const isEnough = sums && report.counted >= version.campaign.minGroupSize
  const theirs = isEnough ? await theirHalf(slug, { run, sums, helper }, dependencies) : undefined
  const tallies =
    isEnough && theirs ? talliesOf(version, { leader: sums, helper: theirs }) : undefined
  const counted = await protectCount(version, { tallies, report }, dependencies)
  await db.transaction(async (tx) => {
    await tx.delete(ledCounts).where(eq(ledCounts.campaign, slug))
    await keepResult(version, counted, { db: tx, now })
  })
  if (theirs)
    await helper.forget(run).catch((error: unknown) => log.warn('erasing a half failed', { error }))
}

/** Our half of the sums, made now or kept from before. */
async function ourHalf(version: HostedCampaign, helper: HelperClient, dependencies: Dependencies) {
  const { db } = dependencies
  const { slug } = version
  const [kept] = await db.select().from(ledCounts).where(eq(ledCounts.campaign, slug))
  if (kept) return kept
  const { run, report, people, sums } = await sumReports(version, helper, dependencies)
  await db.transaction(async (tx) => {
    await noteCounted(slug, people, { db: tx })
    if (sums) await tx.insert(ledCounts).values({ campaign: slug, run, sums, report })
  })
  return { run, report, sums }
}

/** The other half; where the other operator has none for ours, all begins anew. */
async function theirHalf(
  slug: string,
  { run, sums, helper }: { run: string; sums: HalfSums; helper: HelperClient },
  { db }: Pick<Dependencies, 'db'>,
): Promise<HalfSums> {
  try {
    return await helper.give(run, sums.counts.reports)
  } catch (error) {
    if (error instanceof CampaignRefusedError && error.reason === 'host-refused')
      await db.delete(ledCounts).where(eq(ledCounts.campaign, slug))
    throw error
  }
}

function talliesOf(
  version: HostedCampaign,
  sums: { leader: HalfSums; helper: HalfSums },
): CellTally[] {
  const totalOf = (part: Part) =>
    putTogether(
      { leader: sums.leader[part], helper: sums.helper[part] },
      { parameters: parametersOf(part, version), minReports: version.campaign.minGroupSize },
    )
  const [counts = [], people = []] = parts.map(totalOf)
  return tallyOfSums({ counts, people }, version.codeList)
}
