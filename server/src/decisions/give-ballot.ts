import { hashHex } from '@selfdata/records'
import { signBlinded } from '@selfdata/campaigns'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { unseal } from '../secrets/seal.ts'
import { electorates } from '../store/poll-tables.ts'
import type { PollRow } from '../store/poll-tables.ts'
import { electorOf } from './elector-of.ts'
import { VoteRefusedError } from './errors.ts'
import { runningPoll } from './running-poll.ts'

type Office = Pick<CampaignDependencies, 'db' | 'keys' | 'now' | 'publicUrl'>

/** Enough to know the same request again: 128 bits. */
const LENGTH = 32

/**
 * Signs one blinded ballot for each member, without seeing it. The same request again gets the same
 * signature; another one, none. Who asked is kept with all others in one value: nothing tells when.
 *
 * @throws {VoteRefusedError} `not-a-member`, `voted-already`, `ballot-refused`
 * @throws {CampaignRefusedError} `not-open`
 */
export async function giveBallot(
  { slug, blinded }: { slug: string; blinded: string },
  { caller }: { caller: string },
  dependencies: Office,
): Promise<string> {
  const { db, now, keys } = dependencies
  const { slug: campaign } = await hostedCampaign(slug, dependencies)
  return db.transaction(async (tx) => {
    const poll = await runningPoll({ campaign, method: 'member-ballot' }, { db: tx, now })
    const mine = eq(electorates.poll, poll.poll)
    const [found] = await tx.select().from(electorates).where(mine)
    const electors = found?.electors ?? {}
    const elector = electorOf(caller, { poll: poll.poll, keys }).find((one) => one in electors)
    if (elector === undefined) throw new VoteRefusedError('not-a-member')
    const asked = hashHex(blinded).slice(0, LENGTH)
    const before = electors[elector]
    if (before && before !== asked) throw new VoteRefusedError('voted-already')
    // Signed before it is noted: what cannot be signed is nobody's one ballot.
    const signature = await signed(blinded, poll, keys)
    if (!before)
      await tx
        .update(electorates)
        .set({ electors: { ...electors, [elector]: asked } })
        .where(mine)
    return signature
  })
}

async function signed(
  blinded: string,
  { poll, signingKey }: PollRow,
  keys: Office['keys'],
): Promise<string> {
  const opened = signingKey && unseal(signingKey, keys.sealing('ballot-key', poll))
  if (!opened) throw new CampaignRefusedError('not-open', 'vote')
  const jwk = z.looseObject({ kty: z.literal('RSA') }).parse(JSON.parse(opened))
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['sign'])
  return signBlinded(key, blinded).catch(() => {
    throw new VoteRefusedError('ballot-refused')
  })
}
