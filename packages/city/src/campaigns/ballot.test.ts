import { makeBallotKey, pollOf, signBlinded } from '@selfdata/campaigns'
import type { Ballot } from '@selfdata/campaigns'
import { beforeAll, expect, it } from 'vitest'
import { askForBallot, castBallot } from './ballot.ts'
import type { BallotBox, KeptBallot } from './ballot.ts'
import { checkPoll } from './check-poll.ts'
import { openCampaign, problem } from './host-in-tests.ts'
import { voteOfBallot } from './published-ballots.ts'
import { readBallot, writeBallot } from './saved-ballot.ts'

// Ballots are blinded by RSA in JavaScript: a second or two each on a busy machine.
const slow = { timeout: 60_000 }
const { campaign, digest } = openCampaign
let keys: CryptoKeyPair
let poll: NonNullable<typeof openCampaign.poll>

beforeAll(async () => {
  keys = await makeBallotKey()
  poll = {
    motion: 'accept',
    method: 'member-ballot',
    opensAt: '2027-02-01T00:00:00Z',
    closesAt: '2027-02-15T00:00:00Z',
    electorateSize: 9,
    ballotKey: await crypto.subtle.exportKey('jwk', keys.publicKey),
    poll: pollOf(campaign.id, digest),
  }
}, 60_000)

/** An office that signs one ballot, and a box of ballots. */
function office() {
  const ballots: Ballot[] = []
  const kept = new Map<string, KeptBallot>()
  let signed: string | undefined
  let loses = false
  const box: BallotBox = {
    read: (name) => kept.get(name),
    keep: (name, one) => kept.set(name, one),
  }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const [, page] = /ballots\/(\d+)$/u.exec(request.url) ?? []
    // One on each page, so that there are several.
    if (page !== undefined) return Response.json([ballots[Number(page)]])
    const body = await request.json()
    if (request.url.endsWith('/ballots')) {
      ballots.push(body)
      return new Response(null, { status: 201 })
    }
    if (signed !== undefined && signed !== body.blinded) return problem(409, 'voted-already')
    signed = body.blinded
    if (loses) throw new TypeError('reset')
    return Response.json({ blindSignature: await signBlinded(keys.privateKey, body.blinded) })
  }
  return { ballots, box, fetch, lose: (yes: boolean) => (loses = yes) }
}

it('casts a ballot that the voter finds again among all', slow, async () => {
  const { ballots, box, fetch } = office()
  const detail = { ...openCampaign, poll }
  await askForBallot(detail, box, { fetch })
  await castBallot(detail, { vote: 'against', box }, { fetch })
  const decision = { ...openCampaign.decision!, votesFor: 0, votesAgainst: 1, abstentions: 0 }
  const check = async () =>
    checkPoll({ ...detail, decision, poll: { ...poll, ballotPages: ballots.length } }, box, {
      fetch,
    })
  expect(await check()).toMatchObject({ mine: 'counted', asDecided: true })
  ballots[0] = { ...ballots[0]!, vote: 'for' }
  expect(await check()).toMatchObject({ mine: 'altered', asDecided: false })
  ballots.pop()
  expect(await check()).toMatchObject({ mine: 'missing' })
})

it('finds a ballot by its number alone, on any page, unless it did not count', slow, async () => {
  const [mine, other] = [office(), office()]
  const detail = { ...openCampaign, poll }
  for (const { box, fetch } of [mine, other]) {
    await askForBallot(detail, box, { fetch })
    await castBallot(detail, { vote: 'against', box }, { fetch })
  }
  const [ballot] = mine.ballots
  mine.ballots.unshift(...other.ballots, { ...ballot!, serial: 'forged' })
  const over = { ...detail, poll: { ...poll, ballotPages: 3 } }
  const checked = await checkPoll(over, { read: () => undefined }, { fetch: mine.fetch })
  expect(checked.mine).toBeUndefined()
  expect(voteOfBallot(checked, ballot!.serial)).toBe('against')
  expect(voteOfBallot(checked, 'forged')).toBeUndefined()
  expect(voteOfBallot(checked, 'never')).toBeUndefined()
})

it('asks for the same ballot again after a lost answer', slow, async () => {
  const { ballots, box, fetch, lose } = office()
  const detail = { ...openCampaign, poll }
  lose(true)
  await expect(askForBallot(detail, box, { fetch })).rejects.toMatchObject({ kind: 'unreachable' })
  lose(false)
  await askForBallot(detail, box, { fetch })
  await castBallot(detail, { vote: 'for', box }, { fetch })
  await castBallot(detail, { vote: 'against', box }, { fetch })
  expect(ballots.map(({ vote }) => vote)).toEqual(['for', 'for'])
})

it('casts a ballot that was carried to another device in a file', slow, async () => {
  const { ballots, box, fetch } = office()
  const detail = { ...openCampaign, poll }
  await askForBallot(detail, box, { fetch })
  const file = writeBallot(poll.poll!, box.read(poll.poll!)!)
  const there = office().box
  there.keep(poll.poll!, readBallot(file, poll.poll!)!)
  await castBallot(detail, { vote: 'abstain', box: there }, { fetch })
  expect(ballots).toMatchObject([{ vote: 'abstain' }])
})

it.each([
  ['of another vote', (file: string) => file.replace('"poll": "', '"poll": "0')],
  ['without its signature', (file: string) => file.replace('blindSignature', 'other')],
  ['with markup in it', (file: string) => file.replace('"serial": "', '"serial": "<b>')],
  ['that is no ballot', () => '[1]'],
  ['that is no JSON', () => 'Numéro : 1'],
])('takes no file %s', (_, change) => {
  const kept = {
    blinded: 'b',
    blindSignature: 's',
    secret: { serial: 'n', message: 'm', inverse: 'i' },
  }
  const file = writeBallot('poll', kept)
  expect(readBallot(file, 'poll')).toEqual(kept)
  expect(readBallot(change(file), 'poll')).toBeUndefined()
})

it('refuses a poll on another version than the one that is shown', slow, async () => {
  const { box, fetch } = office()
  const other = { ...poll, poll: pollOf(campaign.id, 'f'.repeat(64)) }
  const asking = askForBallot({ ...openCampaign, poll: other }, box, { fetch })
  await expect(asking).rejects.toMatchObject({ kind: 'version' })
})
