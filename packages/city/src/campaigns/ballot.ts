import { fillBallot, pollOf, requestBallot } from '@selfdata/campaigns'
import type { Ballot, BallotRequest, Vote } from '@selfdata/campaigns'
import { ask } from '../ask.ts'
import type { CityServerOptions } from '../ask.ts'
import { CityError } from '../city-error.ts'
import type { CampaignDetail } from './campaign-bodies.ts'
import { campaignPath } from './register.ts'

/** What the browser keeps of a ballot: lost, the vote is lost too, and nobody can give it back. */
export interface KeptBallot extends Pick<BallotRequest, 'blinded' | 'secret'> {
  /** From the office, once it has signed. */
  blindSignature?: string
  /** Once it is filled in. */
  ballot?: Ballot
  /** The host has taken it. */
  cast?: boolean
}

/** Where the browser keeps ballots, by the name of the poll. */
export interface BallotBox {
  read: (poll: string) => KeptBallot | undefined
  keep: (poll: string, ballot: KeptBallot) => void
}

/** What has to be known of a poll to vote in it. */
export type Poll = Pick<CampaignDetail, 'slug' | 'campaign' | 'digest' | 'host' | 'poll'>

/**
 * Asks the electoral office for a ballot; signed in. The secret is kept before anything is sent, and
 * the same is sent again after a lost answer.
 *
 * @throws {CityError} `not-a-member`, `not-open`, `voted` when another browser has the ballot
 */
export async function askForBallot(
  detail: Poll,
  box: BallotBox,
  options: Omit<CityServerOptions, 'cityServer'>,
): Promise<void> {
  const { key, poll } = await officeOf(detail)
  const kept: KeptBallot =
    box.read(poll) ?? (await requestBallot(key, poll, (into) => crypto.getRandomValues(into)))
  box.keep(poll, kept)
  if (kept.blindSignature !== undefined) return
  const path = `${campaignPath(detail.slug)}/ballot-requests`
  const { blindSignature } = await ask<{ blindSignature: string }>(
    { method: 'POST', path, body: { blinded: kept.blinded } },
    { ...options, cityServer: detail.host },
  )
  box.keep(poll, { ...kept, blindSignature })
}

/**
 * Casts the ballot. `options.fetch` must carry no token: nobody is to learn whose it is. Filled in
 * once it stays as it is, so that a lost answer does not become a second vote.
 *
 * @throws {CityError} `not-open` when the poll is over, `version` when no ballot is kept here
 */
export async function castBallot(
  detail: Poll,
  { vote, box }: { vote: Vote; box: BallotBox },
  options: Omit<CityServerOptions, 'cityServer'>,
): Promise<Ballot> {
  const { key, poll } = await officeOf(detail)
  const kept = box.read(poll)
  const { blindSignature } = kept ?? {}
  if (!kept || blindSignature === undefined)
    throw new CityError('version', detail.host, 'there is no signed ballot here')
  const ballot = kept.ballot ?? (await fillBallot(key, kept.secret, { blindSignature, vote }))
  box.keep(poll, { ...kept, ballot })
  const path = `${campaignPath(detail.slug)}/ballots`
  await ask({ method: 'POST', path, body: ballot }, { ...options, cityServer: detail.host })
  box.keep(poll, { ...kept, ballot, cast: true })
  return ballot
}

/** The name of the poll on the very version that is shown: on its beginning, or on its end. */
export function pollName({ campaign, digest, poll }: Omit<Poll, 'slug' | 'host'>): string {
  return pollOf(campaign.id, poll?.motion === 'halt' ? `${digest} halt` : digest)
}

/**
 * The key of the office.
 *
 * @throws {CityError} `version` for a poll on another version than the one that is shown
 */
export async function officeOf(detail: Poll): Promise<{ key: CryptoKey; poll: string }> {
  const { poll: told, ballotKey } = detail.poll ?? {}
  const poll = pollName(detail)
  if (!ballotKey || told !== poll)
    throw new CityError('version', detail.host, 'the poll is on another version')
  const { kty, n, e } = ballotKey
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  const jwk = { kty, n, e } as JsonWebKey
  return { key: await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']), poll }
}
