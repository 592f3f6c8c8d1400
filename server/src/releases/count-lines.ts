import { judge, tally } from '@selfdata/campaigns'
import type { Line } from '@selfdata/campaigns'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { gather } from '../contributions/gather.ts'
import type { Going } from '../contributions/visit-hosts.ts'
import { keepResult, noteCounted } from './keep-result.ts'
import { protectCount } from './protect-count.ts'

/**
 * Counts the lines that wait in pods. They are in this function's memory only, and gone with it: what
 * is kept is protected. Killed in the middle, it counts afresh and keeps a result once.
 *
 * @throws {WithdrawnMeanwhileError} {SignInError} when it has to be done again
 */
export async function countLines(
  version: HostedCampaign,
  dependencies: CampaignDependencies & { going: Going },
): Promise<void> {
  const { db, now } = dependencies
  const { slug, digest, codeList } = version
  const lines = new Map<string, Line>()
  const { report, people } = await gather(
    version,
    (quads) => {
      const judged = judge(quads, version, digest)
      // One line for each person, and none for whoever lends their name twice.
      if ('problem' in judged || lines.has(judged.pseudonym)) return false
      lines.set(judged.pseudonym, { person: judged.pseudonym, counts: judged.counts })
      return true
    },
    dependencies,
  )
  const cells = codeList.hasCell.map(({ cellNumber }) => cellNumber)
  const tallied = tally(lines.values(), cells)
  const counted = await protectCount(version, { tallies: tallied.cells, report }, dependencies)
  await db.transaction(async (tx) => {
    await noteCounted(slug, people, { db: tx })
    await keepResult(version, counted, { db: tx, now })
  })
}
