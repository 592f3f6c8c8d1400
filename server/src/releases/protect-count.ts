import {
  hasRoom,
  overlapping,
  protect,
  readCensus,
  representation,
  withNoise,
} from '@selfdata/campaigns'
import type { CellTally, Result } from '@selfdata/campaigns'
import type { CountReport } from '@selfdata/city'
import type { CodeList } from '@selfdata/vocab'
import { readFile } from 'node:fs/promises'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { spendings } from '../store/contribution-tables.ts'
import type { Database } from '../store/store.ts'
import type { Counted } from './keep-result.ts'
import { countedCampaigns } from './counted-campaigns.ts'

type Dependencies = Pick<CampaignDependencies, 'db' | 'settings'>

/**
 * What of a count may be published. Every cell is withheld where another campaign of the same places
 * and days was counted (their results could be subtracted), where the budget of noise is spent, and
 * where nothing could be summed.
 */
export async function protectCount(
  version: HostedCampaign,
  { tallies, report }: { tallies: readonly CellTally[] | undefined; report: CountReport },
  dependencies: Dependencies,
): Promise<Counted> {
  const { result, spent } = await resultOf(version, tallies, dependencies)
  const census = dependencies.settings.census
  const groups = census === undefined ? [] : readCensus(await readFile(census, 'utf8'))
  return {
    result,
    representation: representation(result.cells, version.codeList, groups),
    report,
    spent,
  }
}

async function resultOf(
  version: HostedCampaign,
  tallies: readonly CellTally[] | undefined,
  { db, settings }: Dependencies,
): Promise<{ result: Result; spent: number | undefined }> {
  const { campaign, codeList } = version
  const { privacyBudget } = campaign
  const before = await countedCampaigns({ db })
  const isSubtractable = overlapping(version, before).length > 0
  const isSpent =
    privacyBudget !== undefined &&
    !hasRoom(await ledger({ db }), privacyBudget, settings.privacyLimit)
  if (!tallies || isSubtractable || isSpent) return { result: nothing(codeList), spent: undefined }
  if (privacyBudget === undefined)
    return { result: protect(tallies, codeList.hasCell, campaign), spent: undefined }
  const traits = codeList.hasCell.filter(({ trait }) => trait !== undefined).length
  const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)
  const result = withNoise(tallies, { ...campaign, privacyBudget }, { random, traits })
  return { result, spent: privacyBudget }
}

/** The public ledger: what noise each result was given. */
export async function ledger({ db }: { db: Database }) {
  const rows = await db.select().from(spendings).orderBy(spendings.at)
  return rows.map(({ at, ...spent }) => ({ ...spent, at: at.toISOString() }))
}

function nothing({ hasCell }: CodeList): Result {
  return {
    cells: hasCell.map(({ cellNumber }) => ({ cell: cellNumber, status: 'withheld' })),
    totals: [],
  }
}
