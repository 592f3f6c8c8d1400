import {
  fillBallot,
  makeBallotKey,
  pollOf,
  requestBallot,
  ruleOf,
  signBlinded,
} from '@selfdata/campaigns'
import type { Ballot, Vote } from '@selfdata/campaigns'
import type { PollBody } from '@selfdata/city'
import { arrangements } from '@selfdata/vocab'
import type { Decision } from '@selfdata/vocab'
import { beforeAll, describe, expect, it } from 'vitest'
import { carriedByVotes } from './carried-by-votes.ts'

const iri = 'https://city.example/campaigns/lane#it'
const digest = 'a'.repeat(64)
const ruleFrom = (model: number) =>
  ruleOf(arrangements[model - 1]!.power.find(({ powerKind }) => powerKind === 'approve')!.byRule)!
const decision = {
  outcome: 'accepted',
  votesFor: 2,
  votesAgainst: 1,
  electorateSize: 12,
} as Decision

describe('a decision that members carried', () => {
  let office: CryptoKeyPair
  let ballots: Ballot[]
  let poll: PollBody
  const rule = ruleFrom(4)
  const cast = async (vote: Vote, name = pollOf(iri, digest)) => {
    const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)
    const { blinded, secret } = await requestBallot(office.publicKey, name, random)
    const blindSignature = await signBlinded(office.privateKey, blinded)
    return fillBallot(office.publicKey, secret, { blindSignature, vote })
  }
  beforeAll(async () => {
    office = await makeBallotKey()
    ballots = [await cast('for'), await cast('for'), await cast('against')]
    const ballotKey = await crypto.subtle.exportKey('jwk', office.publicKey)
    const [opensAt, closesAt] = ['2027-01-10T09:00:00Z', '2027-01-24T09:00:00Z']
    const told = { motion: 'accept', method: 'member-ballot', opensAt, closesAt } as const
    poll = { ...told, electorateSize: 12, ballotKey }
  }, 60_000)

  const holds = async (
    { ballots: box = ballots, ...change }: Partial<PollBody> & { ballots?: Ballot[] },
    said: Partial<Decision> = {},
  ) =>
    carriedByVotes(
      { decision: { ...decision, ...said }, poll: { ...poll, ...change }, ballots: box },
      { iri, digest, rule },
    )

  it('is believed when its ballots give the same', async () => {
    expect(await holds({})).toBe(true)
  })

  it('is not when ballots are missing, doubled, forged, or of another vote', async () => {
    const [one, two, three] = ballots as [Ballot, Ballot, Ballot]
    const elsewhere = await cast('for', 'another')
    expect(await holds({ ballots: [] })).toBe(false)
    expect(await holds({ ballots: [one, one, three] })).toBe(false)
    expect(await holds({ ballots: [one, { ...two, serial: 'AAAA' }, three] })).toBe(false)
    expect(await holds({ ballots: [one, elsewhere, three] })).toBe(false)
    expect(await holds({ motion: 'halt' })).toBe(false)
    expect(await holds({ ballotKey: {} })).toBe(false)
  })

  it('is not when it says more votes than there are, or than could be', async () => {
    expect(await holds({}, { votesFor: 9 })).toBe(false)
    expect(await holds({}, { electorateSize: 2 })).toBe(false)
    // Three of forty are below the quorum of a tenth.
    expect(await holds({}, { electorateSize: 40 })).toBe(false)
  })
})

it('asks for no vote where the model knows none', async () => {
  expect(await carriedByVotes({ decision, ballots: [] }, { iri, digest, rule: ruleFrom(3) })).toBe(
    true,
  )
  expect(await carriedByVotes({ decision, ballots: [] }, { iri, digest, rule: ruleFrom(5) })).toBe(
    false,
  )
})
