import { makeBallotKey, pollOf, signBlinded } from '@selfdata/campaigns'
import type { Ballot } from '@selfdata/campaigns'
import type { PollBody } from '@selfdata/city'

/** An electoral office in this page, for one poll. */
export interface Office {
  poll: PollBody
  sign: (blinded: string) => Promise<string>
  cast: (ballot: Ballot) => void
}

/** Opens an office for a campaign; it has its own key, which goes with the page. */
export async function openOffice(
  { campaign, digest }: { campaign: string; digest: string },
  { opensAt, closesAt }: { opensAt: string; closesAt: string },
): Promise<Office> {
  const { publicKey, privateKey } = await makeBallotKey()
  const poll: PollBody = {
    motion: 'accept',
    method: 'member-ballot',
    opensAt,
    closesAt,
    electorateSize: 530,
    ballotsIssued: 212,
    ballotsCast: 208,
    ballotKey: await crypto.subtle.exportKey('jwk', publicKey),
    poll: pollOf(campaign, digest),
  }
  const cast = new Set<string>()
  return {
    poll,
    sign: (blinded) => signBlinded(privateKey, blinded),
    cast: ({ serial }) => {
      if (!cast.has(serial)) poll.ballotsCast = (poll.ballotsCast ?? 0) + 1
      cast.add(serial)
    },
  }
}
