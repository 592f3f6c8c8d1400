import { calculations, codeListOf } from '@selfdata/campaigns'
import { createDraft, listPublished, readCampaign, takeStep } from '@selfdata/city'
import type { CampaignDetail, CampaignWriting } from '@selfdata/city'
import { groupShares, summariseTrips } from '@selfdata/insights'
import type { TransportMode, Trip } from '@selfdata/vocab'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { forAll, letWait, openToCounters, settle } from './campaigns/citizens.ts'
import { startInstances } from './campaigns/instances.ts'
import type { Instances } from './campaigns/instances.ts'
import { closing, laneWriting } from './campaigns/lane.ts'
import type { LaneOptions } from './campaigns/lane.ts'
import { accept, publicly, reaches } from './campaigns/walk.ts'

const solid = inject('solidServer')
const lane: LaneOptions = { slug: 'modes', model: 2, countingMode: 'vector', month: '2026-03' }
const modes = ['walk', 'bicycle', 'car', 'bus', 'ferry'] as const
let instances: Instances

beforeAll(async () => {
  instances = await startInstances(solid, [])
})
afterAll(async () => instances?.stop())

/** How people get about in March, by mode. */
function modesWriting(): CampaignWriting {
  const { campaign } = laneWriting(lane, instances)
  const transformation = 'mode-share'
  const categories = modes.map((key) => ({ key, title: { fr: key, en: key } }))
  const title = { fr: 'Comment venez-vous ?', en: 'How do you come?' }
  const codeList = codeListOf({
    base: campaign.id.replace('#it', ''),
    title,
    transformation,
    places: [],
    bands: [{ key: lane.month, title: { fr: 'mars', en: 'March' } }],
    categories,
    traits: [],
  })
  const { version: transformationVersion } = calculations[transformation]
  return {
    codeList,
    campaign: {
      ...campaign,
      title,
      codeList: codeList.id,
      transformation,
      transformationVersion,
      countedMode: [],
      // The smallest group there may be: fewer pods to fill.
      minGroupSize: 5,
      maxShareOfOne: 0.5,
    },
  }
}

/**
 * Six people: each walked four times, rode three times, drove six times and took the bus once; three
 * took the ferry, which are too few to be told: neither they nor the sum of all.
 */
async function contributeTo(detail: CampaignDetail): Promise<void> {
  const cellOf = (mode: string) =>
    detail.codeList.hasCell.find(({ category }) => category === mode)!.cellNumber
  const counters = [instances.city.agent.webId]
  const people = await settle([[solid, 6]])
  await forAll(people, async (person, index) => {
    await openToCounters(person, counters)
    const counts = new Map([
      [cellOf('walk'), 4],
      [cellOf('bicycle'), 3],
      [cellOf('car'), 6],
      [cellOf('bus'), 1],
      ...(index < 3 ? [[cellOf('ferry'), 1] as const] : []),
    ])
    await letWait(person, { detail, counts })
  })
}

function tripBy(mode: TransportMode, day: number): Trip {
  const [startTime, endTime] = [`2026-03-0${day}T08:00:00Z`, `2026-03-0${day}T08:20:00Z`]
  const id = `https://ana.example/trips#${mode}-${day}`
  const leg = { id: `${id}-1`, mode, startTime, endTime, distanceInMetres: 3000 }
  return { id, agent: 'https://ana.example/#me', startTime, endTime, hasLeg: [leg] }
}

it('one’s own ways stand beside what a real server counted and published', async () => {
  const { city, maud, setClock } = instances
  const desk = { cityServer: city.url, fetch: maud.fetch }
  await createDraft(modesWriting(), desk)
  await takeStep(lane.slug, { event: 'submit' }, desk)
  await accept(lane, instances)
  await setClock(30)
  await reaches(lane, 'open', instances)
  await contributeTo(await publicly(lane, instances))
  await setClock(closing + 1)
  await reaches(lane, 'released', instances)

  const asked: string[] = []
  const noting: typeof fetch = async (input, init) => {
    asked.push(`${init?.method ?? 'GET'} ${new Headers(init?.headers).get('authorization')}`)
    return fetch(input, init)
  }
  // The city asks the commons again and again.
  const patience = { timeout: 120_000, interval: 250 }
  const published = () =>
    listPublished('mode-share', [city.url, instances.commons.url], { fetch: noting })
  const [count, ...others] = await vi.waitFor(async () => {
    const found = await published()
    expect(found).not.toEqual([])
    return found
  }, patience)
  expect(others).toEqual([])
  // Whoever compares themselves sends nothing, not even who they are.
  expect(new Set(asked)).toEqual(new Set(['GET null']))

  const own = [tripBy('walk', 2), tripBy('bicycle', 3), tripBy('bicycle', 4), tripBy('bicycle', 5)]
  const summaries = summariseTrips([...own, tripBy('ferry', 6)], { timeZone: 'Europe/Paris' })
  const shares = groupShares(summaries, count!)!
  expect(shares).toMatchObject({ months: ['2026-03'], ways: 84, withheld: ['ferry'] })
  expect(shares.rows).toEqual([
    { mode: 'car', own: 0, group: 36 / 84 },
    { mode: 'walk', own: 0.25, group: 24 / 84 },
    { mode: 'bicycle', own: 0.75, group: 18 / 84 },
    { mode: 'bus', own: 0, group: 6 / 84 },
  ])
  expect((await readCampaign(lane.slug, { cityServer: city.url, fetch })).state).toBe('released')
})
