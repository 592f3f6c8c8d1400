import type { Ballot, Vote } from '@selfdata/campaigns'
import { ask } from '../ask.ts'
import type { CityServerOptions } from '../ask.ts'
import type { CampaignDetail } from './campaign-bodies.ts'
import type { CheckedPoll } from './check-poll.ts'
import { campaignPath } from './register.ts'

/**
 * All ballots of a vote of members that is over. Always all of them: whoever asked for one would
 * tell which is theirs.
 *
 * @throws {CityError} when the host refuses or does not answer
 */
export async function readBallots(
  { slug, host, poll }: Pick<CampaignDetail, 'slug' | 'host' | 'poll'>,
  options: Omit<CityServerOptions, 'cityServer'>,
): Promise<Ballot[]> {
  const all: Ballot[] = []
  for (let page = 0; page < (poll?.ballotPages ?? 0); page += 1) {
    const path = `${campaignPath(slug)}/ballots/${page}`
    all.push(...(await ask<Ballot[]>({ method: 'GET', path }, { ...options, cityServer: host })))
  }
  return all
}

/** What the counted ballot of a number says; nothing when there is none, or it did not count. */
export function voteOfBallot(
  { ballots, counted }: Pick<CheckedPoll, 'ballots' | 'counted'>,
  serial: string,
): Vote | undefined {
  if (counted.refused.some((refused) => refused.serial === serial)) return undefined
  return ballots.find((ballot) => ballot.serial === serial)?.vote
}
