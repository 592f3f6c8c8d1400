import { powersOf, ruleOf } from '@selfdata/campaigns'
import type { CampaignStep } from '@selfdata/city'
import type { Decision, LangString } from '@selfdata/vocab'
import { decisionOn } from '../decisions/decision-on.ts'
import type { CampaignRow } from '../store/campaign-tables.ts'
import { advance } from './advance.ts'
import { askHost } from './ask-host.ts'
import { rowOf, sentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { CampaignRefusedError } from './errors.ts'
import { followHost } from './follow-host.ts'

/** Who stops a campaign, and why. */
interface Halt {
  by: CampaignStep['by']
  /** Who, for the audit; nobody where another instance asks. */
  person?: CampaignPerson | undefined
  reason?: LangString | undefined
}

/**
 * Stops a campaign for good, with the reason that everybody is told. One that another instance
 * decides on is stopped there first: its register is the one that holds.
 *
 * @throws {CampaignRefusedError} `reason-missing`, `not-open`, `host-refused`, `host-unreachable`
 */
export async function haltCampaign(
  slug: string,
  { by, person, reason }: Halt,
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, now, publicUrl } = dependencies
  if (!reason) throw new CampaignRefusedError('reason-missing')
  const row = await rowOf(slug, { db })
  const elsewhere = row.host !== publicUrl && row.digest !== null
  if (elsewhere) await haltAtHost(row, { reason }, dependencies)
  const decision = by === 'intermediary' ? halting(row, { reason }, dependencies) : undefined
  const set = decision && { decision }
  await advance(slug, { event: 'halt', by, reason, person, set }, { db, now })
  const sent = sentCampaign(row)
  if (sent && elsewhere) await followHost(sent, dependencies)
}

async function haltAtHost(
  { host, hostSlug }: CampaignRow,
  body: { reason: LangString },
  dependencies: CampaignDependencies,
): Promise<void> {
  // On its way: whether it reached the host is not known, and it could begin there.
  if (hostSlug === null) throw new CampaignRefusedError('host-unreachable')
  await askHost({ host, path: `campaigns/${hostSlug}/halting`, body }, dependencies)
}

/** The decision of an intermediary, which stops campaigns against its charter. */
function halting(
  row: CampaignRow,
  { reason }: { reason: LangString },
  dependencies: CampaignDependencies,
): Decision | undefined {
  const sent = sentCampaign(row)
  const rule =
    sent &&
    powersOf(sent.arrangement, 'revoke')
      .map(({ byRule }) => ruleOf(byRule))
      .find((one) => one?.decisionMethod === 'charter-review')
  if (!sent || !rule) return undefined
  return decisionOn(sent, { byRule: rule.id, outcome: 'halted', reasons: reason }, dependencies)
}
