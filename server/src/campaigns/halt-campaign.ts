import type { CampaignStep } from '@selfdata/city'
import type { LangString } from '@selfdata/vocab'
import { decisionOn } from '../decisions/decision-on.ts'
import { advance } from './advance.ts'
import { askHost } from './ask-host.ts'
import { rowOf, sentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignRefusedError } from './errors.ts'
import { powersOf, ruleOf } from '@selfdata/campaigns'

/**
 * Stops a campaign for good, with the reason that everybody is told. One that another instance
 * decides on is stopped there first: its register is the one that holds.
 *
 * @throws {CampaignRefusedError} `reason-missing`, `not-open`, `host-refused`, `host-unreachable`
 */
export async function haltCampaign(
  slug: string,
  { by, reason }: { by: CampaignStep['by'] | 'auditor'; reason?: LangString | undefined },
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, now, publicUrl } = dependencies
  if (!reason) throw new CampaignRefusedError('reason-missing')
  if (by === 'auditor') throw new CampaignRefusedError('not-open')
  const row = await rowOf(slug, { db })
  if (row.host !== publicUrl && row.hostSlug !== null) {
    const path = `campaigns/${row.hostSlug}/halting`
    await askHost({ host: row.host, path, body: { reason } }, dependencies)
  } else if (row.host !== publicUrl && row.digest !== null)
    // On its way: whether it reached the host is not known, and it could begin there.
    throw new CampaignRefusedError('host-unreachable')
  const sent = sentCampaign(row)
  const rule = sent && powersOf(sent.arrangement, 'revoke').map(({ byRule }) => ruleOf(byRule))
  const byRule = rule?.find((one) => one?.decisionMethod === 'charter-review')?.id
  const decided = sent && by === 'intermediary' && byRule !== undefined
  const outcome = { byRule: byRule ?? '', outcome: 'halted', reasons: reason } as const
  const set = decided ? { decision: decisionOn(sent, outcome, dependencies) } : {}
  await advance(slug, { event: 'halt', by, reason, set }, { db, now })
}
