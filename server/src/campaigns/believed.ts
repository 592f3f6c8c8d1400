import { approvalOf, campaignDigest, letsOpen, nextState } from '@selfdata/campaigns'
import type { Ballot } from '@selfdata/campaigns'
import type { PollBody } from '@selfdata/city'
import type { CampaignState } from '@selfdata/vocab'
import type { SentCampaign } from './campaign-of.ts'
import { carriedByVotes } from './carried-by-votes.ts'
import type { Doubt, Followed } from './followed.ts'
import type { HostDetail } from './host-detail.ts'

/** What becomes of the copy of a campaign when the register of its host was read. */
export interface Change {
  state?: CampaignState
  followed?: Followed
  doubt: Doubt | null
}

/**
 * What of a register is kept: all of it or nothing. It has to speak of the very version that was
 * sent, of steps that lead from one to the next, and of a decision by the model's own rule, which
 * the published votes carry, where the campaign begins.
 *
 * @param readBallots of a vote of members, which are many: read only where they are counted again
 */
export async function believed(
  ours: SentCampaign,
  theirs: HostDetail,
  readBallots: (poll: PollBody) => Promise<readonly Ballot[]>,
): Promise<Change> {
  const { campaign, codeList, digest, state, ...told } = theirs
  const about = told.decision?.campaignDigest ?? digest
  const same = [digest, about, digestOf({ campaign, codeList })].every((one) => one === ours.digest)
  if (!same || campaign.id !== ours.iri) return { doubt: 'other-version' }
  const walked = told.steps.reduce<CampaignState | undefined>(
    (from, { event }) => from && nextState(from, event),
    'draft',
  )
  const begins = told.steps.some(({ event }) => event === 'accept') && state !== 'halted'
  if (walked !== state || (begins && !(await isDecided(ours, told, readBallots))))
    return { doubt: 'no-decision' }
  return { state, followed: told, doubt: null }
}

async function isDecided(
  { arrangement, iri, digest, state }: SentCampaign,
  { decision, poll }: Pick<Followed, 'decision' | 'poll'>,
  readBallots: (poll: PollBody) => Promise<readonly Ballot[]>,
): Promise<boolean> {
  const rule = approvalOf(arrangement)?.rule
  if (!decision || !rule) return false
  if (!letsOpen(decision, { campaign: iri, digest, rule: rule.id })) return false
  // Its votes are counted again when it begins; later the register shows the vote on stopping it.
  if (state !== 'in-review') return true
  const ballots = poll?.method === 'member-ballot' ? await readBallots(poll) : []
  return carriedByVotes({ decision, poll, ballots }, { iri, digest, rule })
}

function digestOf(version: Pick<HostDetail, 'campaign' | 'codeList'>): string | undefined {
  try {
    return campaignDigest(version)
  } catch {
    return undefined
  }
}
