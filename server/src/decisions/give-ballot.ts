import { hashHex } from '@selfdata/records'
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
import { signBlinded } from './sign-blinded.ts'

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
  const asked = hashHex(blinded).slice(0, LENGTH)
  return db.transaction(async (tx) => {
    const poll = await runningPoll({ campaign, method: 'member-ballot' }, { db: tx, now })
    const { electors, elector } = await electorIn(poll, caller, { db: tx, keys })
    const before = electors[elector]
    if (before && before !== asked) throw new VoteRefusedError('voted-already')
    // Signed before it is noted: what cannot be signed is nobody's one ballot.
    const signature = signed(blinded, poll, keys)
    const noted = { electors: { ...electors, [elector]: asked } }
    if (!before) await tx.update(electorates).set(noted).where(eq(electorates.poll, poll.poll))
    return signature
  })
}

interface Elector {
  electors: Record<string, string>
  elector: string
}

/** The caller among the electors, who are held until the transaction ends. */
async function electorIn(
  { poll }: PollRow,
  caller: string,
  { db, keys }: Pick<Office, 'db' | 'keys'>,
): Promise<Elector> {
  const [found] = await db
    .select()
    .from(electorates)
    .where(eq(electorates.poll, poll))
    .for('update')
  const electors = found?.electors ?? {}
  const elector = electorOf(caller, { poll, keys }).find((one) => one in electors)
  if (elector === undefined) throw new VoteRefusedError('not-a-member')
  return { electors, elector }
}

function signed(blinded: string, { poll, signingKey }: PollRow, keys: Office['keys']): string {
  const key = signingKey && unseal(signingKey, keys.sealing('ballot-key', poll))
  if (!key) throw new CampaignRefusedError('not-open', 'vote')
  try {
    return signBlinded(z.looseObject({ kty: z.literal('RSA') }).parse(JSON.parse(key)), blinded)
  } catch {
    throw new VoteRefusedError('ballot-refused')
  }
}
