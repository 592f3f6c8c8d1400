import {
  askForBallot,
  castBallot,
  createDraft,
  readCampaign,
  readWork,
  sendComment,
  takeStep,
  voteOnBoard,
} from '@selfdata/city'
import type { BallotBox, CampaignDetail, KeptBallot } from '@selfdata/city'
import type { Vote } from '@selfdata/campaigns'
import { expect, vi } from 'vitest'
import type { Citizen } from '../server-people.ts'
import type { Instance, Instances } from './instances.ts'
import { laneWriting } from './lane.ts'
import type { LaneOptions } from './lane.ts'

const patience = { timeout: 120_000, interval: 250 }

/** The instance that decides on a campaign and counts. */
export function hostOf({ model }: LaneOptions, { city, commons }: Instances): Instance {
  return model > 2 ? commons : city
}

/** What its host tells of a campaign to everybody. */
export async function publicly(lane: LaneOptions, instances: Instances): Promise<CampaignDetail> {
  return readCampaign(lane.slug, { cityServer: hostOf(lane, instances).url, fetch })
}

/** Waits until a campaign has come to a state at its host. */
export async function reaches(
  lane: LaneOptions,
  state: CampaignDetail['state'],
  instances: Instances,
): Promise<CampaignDetail> {
  return vi.waitFor(async () => {
    const detail = await publicly(lane, instances)
    expect(`${lane.slug}: ${detail.state}`).toBe(`${lane.slug}: ${state}`)
    return detail
  }, patience)
}

/** Waits until the city, which asks the host again and again, has heard of a state. */
export async function isKnownToCity(
  { slug }: LaneOptions,
  state: CampaignDetail['state'],
  { city, maud }: Instances,
): Promise<void> {
  const desk = { cityServer: city.url, fetch: maud.fetch }
  await vi.waitFor(async () => {
    const work = await readWork(slug, desk)
    expect(`${slug}: ${work.state}`).toBe(`${slug}: ${state}`)
  }, patience)
}

/** Writes a campaign and submits it: from then on it cannot be changed. */
export async function submit(lane: LaneOptions, instances: Instances): Promise<void> {
  const desk = { cityServer: instances.city.url, fetch: instances.maud.fetch }
  const work = await createDraft(laneWriting(lane, instances), desk)
  expect(work.checklist.filter(({ done }) => !done)).toEqual([])
  expect(work.slug).toBe(lane.slug)
  await takeStep(lane.slug, { event: 'submit' }, desk)
}

/** Whoever may say yes alone says it: the requester in models 1 and 2, the third party in 3. */
export async function accept(lane: LaneOptions, instances: Instances): Promise<void> {
  const { url } = hostOf(lane, instances)
  const who = lane.model === 3 ? instances.aude : instances.maud
  const reason = { fr: 'Conforme à la charte.', en: 'Keeps to the charter.' }
  await takeStep(lane.slug, { event: 'accept', reason }, { cityServer: url, fetch: who.fetch })
}

/** Members ask for a ballot under their names and cast it without. */
export async function ballot(
  lane: LaneOptions,
  votes: readonly (readonly [Citizen, Vote])[],
  instances: Instances,
): Promise<void> {
  const detail = await publicly(lane, instances)
  for (const [member, vote] of votes) {
    const box = ballotBox()
    await askForBallot(detail, box, { fetch: member.fetch })
    await castBallot(detail, { vote, box }, { fetch })
  }
}

function ballotBox(): BallotBox {
  const kept = new Map<string, KeptBallot>()
  return { read: (poll) => kept.get(poll), keep: (poll, one) => void kept.set(poll, one) }
}

/** The public comments, then the board votes; the seat with an interest may not. */
export async function comment(lane: LaneOptions, who: Citizen, instances: Instances) {
  const cityServer = hostOf(lane, instances).url
  await sendComment(
    { slug: lane.slug, text: 'Pensez aux vélos-cargos.' },
    { cityServer, fetch: who.fetch },
  )
}

/** Two seats vote for, with reasons; the third has an interest, and is refused. */
export async function boardVotes(lane: LaneOptions, instances: Instances): Promise<void> {
  const { url: cityServer } = hostOf(lane, instances)
  const vote = { vote: 'for', reasons: { fr: 'Utile et prudent.' } } as const
  const [first, second, interested] = instances.board
  for (const { fetch: signed } of [first!, second!])
    await voteOnBoard(lane.slug, vote, { cityServer, fetch: signed })
  const third = { cityServer, fetch: interested!.fetch }
  expect((await readWork(lane.slug, third)).possible).not.toContain('vote')
  await expect(voteOnBoard(lane.slug, vote, third)).rejects.toMatchObject({ status: 403 })
}
