import { countBallots, isGenuine } from '@selfdata/campaigns'
import type { Ballot } from '@selfdata/campaigns'
import type { CityServerOptions } from '../ask.ts'
import { officeOf } from './ballot.ts'
import type { BallotBox, Poll } from './ballot.ts'
import type { CampaignDetail } from './campaign-bodies.ts'
import { readBallots } from './published-ballots.ts'

/** What a voter finds out about a poll that is over, on their own device. */
export interface CheckedPoll {
  /** Counted again from the published ballots. */
  counted: Awaited<ReturnType<typeof countBallots>>
  /** Whether the decision says the same. */
  asDecided: boolean
  ballots: readonly Ballot[]
  /** The voter's own ballot among them; absent when none is kept here. */
  mine?: 'counted' | 'altered' | 'missing'
}

/**
 * Counts the published ballots again, and looks for one's own.
 *
 * @throws {CityError} when the host does not give them, or `version` for another poll
 */
export async function checkPoll(
  detail: Poll & Pick<CampaignDetail, 'decision'>,
  box: Pick<BallotBox, 'read'>,
  options: Omit<CityServerOptions, 'cityServer'>,
): Promise<CheckedPoll> {
  const { key, poll } = await officeOf(detail)
  const ballots = await readBallots(detail, options)
  const counted = await countBallots(key, poll, ballots)
  const { decision } = detail
  const asDecided =
    counted.for === decision?.votesFor &&
    counted.against === decision.votesAgainst &&
    counted.abstentions === decision.abstentions
  const mine = box.read(poll)?.ballot
  if (!mine) return { counted, asDecided, ballots }
  const found = ballots.find(({ serial }) => serial === mine.serial)
  const same = found?.vote === mine.vote && (await isGenuine(key, poll, found))
  return { counted, asDecided, ballots, mine: found ? (same ? 'counted' : 'altered') : 'missing' }
}
