import { decisionRules } from '@selfdata/vocab'
import { beforeAll, describe, expect, it } from 'vitest'
import { countBallots, fillBallot, makeBallotKey, requestBallot, signBlinded } from './ballot.ts'
import type { Ballot, Vote } from './ballot.ts'
import { boardOutcome, refusalOfVote } from './board.ts'
import { letsOpen, outcomeOf } from './outcome.ts'

const rule = (name: string) => decisionRules.find(({ id }) => id.endsWith(`#${name}`))!
const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)

describe('a ballot of members', () => {
  const votes = (yes: number, no: number, abstentions = 0, electorate = 100) =>
    outcomeOf({ for: yes, against: no, abstentions, electorate }, rule('member-vote'))
  it('needs its quorum, and more than half', () => {
    expect(votes(5, 4)).toBe('no-quorum')
    expect(votes(5, 4, 1)).toBe('accepted')
    expect(votes(5, 5)).toBe('refused')
    expect(votes(0, 0, 50)).toBe('refused')
    expect(votes(0, 0)).toBe('no-quorum')
  })
  it('refuses more votes than electors', () => {
    expect(() => votes(60, 50)).toThrow(RangeError)
  })
})

describe('a vote of the board', () => {
  const board = ['a', 'b', 'c', 'd'].map((name) => ({
    member: `https://${name}.example/#me`,
    interests: name === 'd' ? ['https://city.example/#it'] : [],
  }))
  const parties = ['https://city.example/#it', 'https://trust.example/#it']
  const vote = (name: string, kind: Vote, reason = 'Utile.') => ({
    member: `https://${name}.example/#me`,
    vote: kind,
    reason: { fr: reason },
  })
  it('does not take the vote of whoever has an interest, a second vote, or one without reasons', () => {
    const votes = [vote('a', 'for')]
    const refusal = (one: ReturnType<typeof vote>) => refusalOfVote(one, { board, parties, votes })
    expect(refusal(vote('d', 'for'))).toBe('has-interest')
    expect(refusal(vote('a', 'against'))).toBe('voted-already')
    expect(refusal(vote('b', 'for', ' '))).toBe('no-reason')
    expect(refusal(vote('stranger', 'for'))).toBe('no-member')
    expect(refusal(vote('b', 'for'))).toBeUndefined()
  })
  it('counts without them, even when somebody stored them', () => {
    const votes = [vote('a', 'for'), vote('b', 'for'), vote('d', 'against'), vote('a', 'for')]
    expect(boardOutcome(votes, { board, parties, rule: rule('board-vote') })).toEqual({
      for: 2,
      against: 0,
      abstentions: 0,
      electorate: 3,
      recusals: 1,
      outcome: 'accepted',
    })
  })
})

it('a decision opens only the version it was taken on', () => {
  const decision = {
    outcome: 'accepted' as const,
    about: 'https://c.example/#it',
    campaignDigest: 'aa',
    byRule: rule('member-vote').id,
  }
  const wanted = { campaign: 'https://c.example/#it', digest: 'aa', rule: rule('member-vote').id }
  expect(letsOpen(decision, wanted)).toBe(true)
  expect(letsOpen(decision, { ...wanted, digest: 'bb' })).toBe(false)
  expect(letsOpen(decision, { ...wanted, rule: rule('charter-review').id })).toBe(false)
  expect(letsOpen({ ...decision, outcome: 'no-quorum' }, wanted)).toBe(false)
})

// RSA in JavaScript: a second or two a ballot on a busy machine.
describe('a secret ballot', { timeout: 60_000 }, () => {
  let office: CryptoKeyPair
  let other: CryptoKeyPair
  beforeAll(async () => {
    ;[office, other] = await Promise.all([makeBallotKey(), makeBallotKey()])
  }, 60_000)

  async function cast(
    vote: Vote,
    poll = 'poll',
    key = office,
  ): Promise<{ blinded: string; ballot: Ballot }> {
    const { blinded, secret } = await requestBallot(key.publicKey, poll, random)
    const blindSignature = await signBlinded(key.privateKey, blinded)
    return { blinded, ballot: await fillBallot(key.publicKey, secret, { blindSignature, vote }) }
  }

  it('is counted, found again by its voter, and says nothing about who asked for it', async () => {
    const { blinded, ballot } = await cast('for')
    const { ballot: second } = await cast('against')
    const counted = await countBallots(office.publicKey, 'poll', [ballot, second])
    expect(counted).toEqual({ for: 1, against: 1, abstentions: 0, refused: [] })
    expect(JSON.stringify(ballot)).not.toContain(blinded.slice(0, 24))
  })

  it('is refused when forged, cast twice, from another poll, or no vote', async () => {
    const { ballot } = await cast('for')
    const { ballot: elsewhere } = await cast('for', 'another poll')
    const { ballot: foreign } = await cast('for', 'poll', other)
    const { ballot: odd } = await cast('for')
    const forged = { ...ballot, serial: 'AAAAAAAAAAAAAAAAAAAAAAAA' }
    const ballots = [
      ballot,
      { ...ballot, vote: 'against' as const },
      elsewhere,
      foreign,
      forged,
      { ...odd, vote: 'maybe' as Vote },
    ]
    const { refused, ...votes } = await countBallots(office.publicKey, 'poll', ballots)
    expect(votes).toEqual({ for: 1, against: 0, abstentions: 0 })
    expect(refused.map(({ reason }) => reason)).toEqual([
      'voted-already',
      'forged',
      'forged',
      'forged',
      'not-a-vote',
    ])
  })
})
