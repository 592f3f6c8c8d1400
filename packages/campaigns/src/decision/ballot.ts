import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { fromBase64Url, hashHex, toBase64Url } from '@selfdata/records'

/**
 * Secret ballots that each voter can check, by blind signatures (RFC 9474, RSABSSA-SHA384-PSS):
 *
 * 1. the voter draws a serial number and sends it blinded, signed in by their WebID;
 * 2. the electoral office signs one blinded number per elector, without seeing it;
 * 3. the voter unblinds it and casts `serial, vote, signature`, not signed in;
 * 4. all ballots are published: everybody can count, each voter finds their own by its serial.
 *
 * The office knows who asked for a ballot, and every ballot, but not whose is whose. What this does
 * not give: a voter can show their serial to somebody who buys votes; an office that invents
 * electors is found out only by comparing the number of ballots with the list of electors, which is
 * why both are published.
 */
const suite = RSABSSA.SHA384.PSS.Randomized()

export type Vote = 'for' | 'against' | 'abstain'

export interface Ballot {
  /** Random, base64url; what the voter finds theirs by. */
  serial: string
  vote: Vote
  /** The prepared message that was signed, base64url. */
  message: string
  signature: string
}

/** A ballot before it is signed; the secret stays in the voter's browser. */
export interface BallotRequest {
  /** What is sent to the office. */
  blinded: string
  secret: { serial: string; message: string; inverse: string }
}

/** A key of an electoral office, for one vote only. */
export function makeBallotKey(): Promise<CryptoKeyPair> {
  return suite.generateKey({ modulusLength: 2048, publicExponent: Uint8Array.from([1, 0, 1]) })
}

/** Draws a serial and blinds it. `poll` is what is voted on: a ballot of one poll is none in another. */
export async function requestBallot(
  key: CryptoKey,
  poll: string,
  random: (into: Uint8Array<ArrayBuffer>) => Uint8Array,
): Promise<BallotRequest> {
  const serial = toBase64Url(random(new Uint8Array(18)))
  const message = suite.prepare(messageOf(poll, serial))
  const { blindedMsg, inv } = await suite.blind(key, message)
  return {
    blinded: toBase64Url(blindedMsg),
    secret: { serial, message: toBase64Url(message), inverse: toBase64Url(inv) },
  }
}

/** The office signs what it cannot read. That an elector gets one only is for the caller to hold. */
export async function signBlinded(key: CryptoKey, blinded: string): Promise<string> {
  return toBase64Url(await suite.blindSign(key, fromBase64Url(blinded)))
}

/** The voter makes their ballot; refuses an office that signed something else. */
export async function fillBallot(
  key: CryptoKey,
  { serial, message, inverse }: BallotRequest['secret'],
  { blindSignature, vote }: { blindSignature: string; vote: Vote },
): Promise<Ballot> {
  const signature = await suite.finalize(
    key,
    fromBase64Url(message),
    fromBase64Url(blindSignature),
    fromBase64Url(inverse),
  )
  return { serial, vote, message, signature: toBase64Url(signature) }
}

/** Whether a ballot was signed by the office of this poll. */
export async function isGenuine(key: CryptoKey, poll: string, ballot: Ballot): Promise<boolean> {
  const message = fromBase64Url(ballot.message)
  const signature = fromBase64Url(ballot.signature)
  const expected = messageOf(poll, ballot.serial)
  // Randomized preparation puts 32 random bytes before the message.
  if (message.length !== expected.length + 32) return false
  if (!expected.every((byte, index) => byte === message[index + 32])) return false
  return suite.verify(key, signature, message).catch(() => false)
}

export type BallotRefusal = 'forged' | 'voted-already' | 'not-a-vote'

/** Counts published ballots; anybody can do the same. Of one serial only the first counts. */
export async function countBallots(
  key: CryptoKey,
  poll: string,
  ballots: readonly Ballot[],
): Promise<{
  for: number
  against: number
  abstentions: number
  refused: { serial: string; reason: BallotRefusal }[]
}> {
  const seen = new Set<string>()
  const votes: Record<Vote, number> = { for: 0, against: 0, abstain: 0 }
  const refused: { serial: string; reason: BallotRefusal }[] = []
  for (const ballot of ballots) {
    const reason = (await isGenuine(key, poll, ballot))
      ? seen.has(ballot.serial)
        ? 'voted-already'
        : Object.hasOwn(votes, ballot.vote)
          ? undefined
          : 'not-a-vote'
      : 'forged'
    if (reason) refused.push({ serial: ballot.serial, reason })
    else {
      seen.add(ballot.serial)
      votes[ballot.vote] += 1
    }
  }
  return { for: votes.for, against: votes.against, abstentions: votes.abstain, refused }
}

/** The name of a poll: what is decided, on which version. */
export function pollOf(campaign: string, digest: string): string {
  return hashHex(`${campaign} ${digest}`)
}

function messageOf(poll: string, serial: string): Uint8Array {
  return new TextEncoder().encode(`${poll}.${serial}`)
}
