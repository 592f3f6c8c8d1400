import { makeBallotKey, pollOf } from '@selfdata/campaigns'
import type { DecisionRule } from '@selfdata/vocab'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { seal } from '../secrets/seal.ts'
import { electorates, polls } from '../store/poll-tables.ts'
import type { PollRow } from '../store/poll-tables.ts'
import type { Database } from '../store/store.ts'
import { boardOf } from './board-of.ts'
import { electorOf } from './elector-of.ts'
import { voteTimes } from './vote-times.ts'

/** A vote that is about to open, with whoever may vote. */
export interface PreparedPoll {
  poll: Omit<PollRow, 'campaign' | 'closedAt' | 'outcome' | 'issued'>
  /** By keyed hash; members only. */
  electors: Record<string, string> | undefined
}

/** What is voted on: one campaign, in its exact version. */
export interface Terms {
  iri: string
  digest: string
  motion: PollRow['motion']
  rule: DecisionRule | undefined
}

/**
 * Makes all that a vote needs, and its key, before anything is kept: that takes a moment. Undefined
 * where the rule knows no vote.
 */
export async function preparePoll(
  { iri, digest, motion, rule }: Terms,
  dependencies: Pick<CampaignDependencies, 'keys' | 'now' | 'settings'>,
): Promise<PreparedPoll | undefined> {
  const { keys, now, settings } = dependencies
  const method = rule?.decisionMethod
  if (!rule || (method !== 'member-ballot' && method !== 'board-vote')) return undefined
  const poll = pollOf(iri, motion === 'halt' ? `${digest} halt` : digest)
  // Nobody comments before a campaign is stopped: it goes on meanwhile.
  const days = motion === 'halt' ? { ...rule, publicCommentDays: 0 } : rule
  const told = { poll, motion, method, ...voteTimes(days, now()) }
  if (method === 'board-vote') {
    const electorate = boardOf(settings).length
    const none = { ballotKey: null, signingKey: null }
    return { poll: { ...told, ...none, electorate }, electors: undefined }
  }
  const { publicKey, privateKey } = await makeBallotKey()
  const [open, secret] = await Promise.all(
    [publicKey, privateKey].map(async (key) => crypto.subtle.exportKey('jwk', key)),
  )
  const signingKey = seal(JSON.stringify(secret), keys.sealing('ballot-key', poll))
  const electors = settings.members.map((webId) => [electorOf(webId, { poll, keys })[0], ''])
  return {
    poll: { ...told, ballotKey: open!, signingKey, electorate: electors.length },
    electors: Object.fromEntries(electors),
  }
}

/** Opens a vote on a campaign. */
export async function openPoll(
  { poll, electors, campaign }: PreparedPoll & { campaign: string },
  { db }: { db: Database },
): Promise<void> {
  await db.insert(polls).values({ ...poll, campaign })
  if (electors) await db.insert(electorates).values({ poll: poll.poll, electors })
}
