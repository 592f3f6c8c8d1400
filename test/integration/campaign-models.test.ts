import { contributionPath, readingsOf } from '@selfdata/campaigns'
import { readRelease, readWork, takeStep } from '@selfdata/city'
import { startSolidServer } from '@selfdata/lab'
import type { SolidServer } from '@selfdata/lab'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  closeQuietly,
  countsOf,
  forAll,
  letWait,
  openToCounters,
  sayYes,
  settle,
  takeBack,
} from './campaigns/citizens.ts'
import { startInstances } from './campaigns/instances.ts'
import type { Instances } from './campaigns/instances.ts'
import { closing, lanes } from './campaigns/lane.ts'
import type { LaneOptions } from './campaigns/lane.ts'
import { everythingOf, placesOf } from './campaigns/search.ts'
import {
  accept,
  ballot,
  boardVotes,
  comment,
  hostOf,
  isKnownToCity,
  publicly,
  reaches,
  submit,
} from './campaigns/walk.ts'
import type { Citizen } from './server-people.ts'

// Forty citizens on two servers, and a third that goes down. By their number:
const withdrawing = [0, 1, 2, 3]
const closingQuietly = 4
const tooLate = 5
const onBrokenServer = 39
/** These say yes as the app does it; the others put the same into their pods with fewer requests. */
const byApp = new Set([0, tooLate])
/** Exactly those who should count. */
const counting = Array.from({ length: 40 }, (_, index) => index).filter(
  (index) => index > closingQuietly && index !== onBrokenServer,
)

const first = inject('solidServer')
let second: SolidServer | undefined
let broken: SolidServer
let citizens: Citizen[]
let instances: Instances
/** What must be nowhere: names of people, of their pods, and of their lines. */
let traces: string[]

beforeAll(async () => {
  ;[second, broken] = await Promise.all([
    startSolidServer({ passwordRounds: 1 }),
    startSolidServer({ passwordRounds: 1 }),
  ])
  citizens = await settle([
    [first, 20],
    [second.baseUrl, 19],
    [broken.baseUrl, 1],
  ])
  const members = citizens.slice(10, 30).map(({ webId }) => webId)
  instances = await startInstances(first, members)
  await decide()
  await contributeAll()
  await broken.stop()
  await instances.setClock(closing + 1)
  for (const lane of lanes) await reaches(lane, 'released', instances)
}, 600_000)

afterAll(async () => {
  await instances?.remove()
  await second?.stop()
})

/** Each campaign is accepted by the path of its model. */
async function decide(): Promise<void> {
  const of = (model: number) => lanes.filter((lane) => lane.model === model)
  for (const lane of lanes) await submit(lane, instances)
  for (const lane of lanes.filter(({ model }) => model <= 3)) await accept(lane, instances)
  const voters = citizens.slice(10, 16)
  for (const lane of of(4)) {
    const votes = voters.map((one, index) => [one, index === 0 ? 'against' : 'for'] as const)
    await ballot(lane, votes, instances)
  }
  for (const lane of of(5)) await comment(lane, citizens[6]!, instances)
  await instances.setClock(22)
  for (const lane of of(5)) await boardVotes(lane, instances)
  await instances.setClock(30)
  for (const lane of lanes) await reaches(lane, 'open', instances)
}

/** Everybody says yes to every campaign; some take it back, one closes without a word. */
async function contributeAll(): Promise<void> {
  const city = instances.city.url
  const details = await Promise.all(lanes.map(async (lane) => publicly(lane, instances)))
  const counters = [instances.city, instances.commons].map(({ agent }) => agent.webId)
  const names = await forAll(citizens, async (citizen, index) => {
    const counts = countsOf(index)
    const isByApp = byApp.has(index)
    if (!isByApp) await openToCounters(citizen, counters)
    const own: string[] = []
    for (const detail of details)
      own.push(
        await (isByApp
          ? sayYes(citizen, { detail, counts, city })
          : letWait(citizen, { detail, counts })),
      )
    return own
  })
  traces = citizens.flatMap(({ webId, storage }, index) => [
    webId,
    storage,
    ...details.map((detail) => storage + contributionPath(detail)),
    ...names[index]!,
  ])
  for (const detail of details) {
    await forAll(withdrawing, async (index) => takeBack(citizens[index]!, { detail, city }))
    await closeQuietly(citizens[closingQuietly]!, detail)
  }
}

describe.each(lanes)('a campaign under model $model, counted by $countingMode', (lane) => {
  it('is decided by the path of its model', async () => {
    const { decision, steps } = await publicly(lane, instances)
    const expected = {
      1: { by: 'requester' },
      2: { by: 'requester' },
      3: { by: 'intermediary' },
      4: { by: 'membership', votesFor: 5, votesAgainst: 1, electorateSize: 20 },
      5: { by: 'board', votesFor: 2, recusals: 1 },
    }[lane.model]
    const { by, ...votes } = expected
    expect(decision).toMatchObject({ outcome: 'accepted', ...votes })
    expect(steps.find(({ event }) => event === 'accept')).toMatchObject({ by })
  })

  it('publishes what a plain computation over those who should count comes to', async () => {
    const { url: cityServer } = hostOf(lane, instances)
    const { result, report } = await readRelease(lane.slug, { cityServer, fetch })
    const told = result.cells.map(({ cell, status, count, people }) => [
      cell,
      status,
      count,
      people,
    ])
    expect(told).toEqual(plainly(lane))
    expect(report).toEqual({
      registered: 36,
      counted: counting.length,
      withdrawn: 1,
      unreachable: 1,
      refused: 0,
    })
  })

  it('attests that it erased, and tells whoever comes too late', async () => {
    const { erasure } = await publicly(lane, instances)
    expect(erasure?.what).toContain('registrations')
    const detail = await publicly(lane, instances)
    const { effect } = await takeBack(citizens[tooLate]!, { detail, city: instances.city.url })
    expect(effect).toBe('frozen-in-publication')
  })

  it('shows its result in the city’s register too, and takes the city’s answer', async () => {
    const desk = { cityServer: instances.city.url, fetch: instances.maud.fetch }
    await isKnownToCity(lane, 'released', instances)
    const work = await readWork(lane.slug, desk)
    expect(work).toMatchObject({ state: 'released', possible: ['answer'] })
    const answer = { description: { fr: 'Elle se fera.', en: 'It will be built.' }, progress: 10 }
    await takeStep(lane.slug, { event: 'answer', answer }, desk)
    expect((await publicly(lane, instances)).followUps).toMatchObject([{ progress: 10 }])
  })
})

it('wrote into pods that it read them, under each campaign', async () => {
  for (const index of [tooLate, 10, 30]) {
    const { storage, fetch: signed } = citizens[index]!
    for (const lane of lanes) {
      const document = contributionPath({ slug: lane.slug, host: hostOf(lane, instances).url })
      const journal = await signed(`${storage}selfdata/journal/${readingsOf(document)}/`)
      expect(await journal.text()).toContain('.ttl')
    }
  }
})

it('leaves nothing of any person in both databases, logs and folders', async () => {
  await instances.stop()
  for (const instance of [instances.city, instances.commons]) {
    const everything = await everythingOf(instance)
    // It looks where things are: the campaign itself is found.
    expect(placesOf(['Où passez-vous à vélo'], everything).length).toBeGreaterThan(0)
    expect(placesOf(traces, everything)).toEqual([])
  }
})

/**
 * The result by hand: sums over exactly those who should count, and groups of eleven. Where nobody
 * sees how much each adds, the quay in the morning is withheld as well: all that goes beyond one
 * each may be from one person, who would make a third of it.
 */
function plainly({ countingMode }: LaneOptions): (string | number | undefined)[][] {
  return Array.from({ length: 8 }, (_, cell) => {
    const counts = counting.map((index) => countsOf(index).get(cell) ?? 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const people = counts.filter((count) => count > 0).length
    if (people === 0) return [cell, 'zero', undefined, undefined]
    const isSmall = people < 11 || (countingMode === 'split' && cell === 0)
    return isSmall ? [cell, 'withheld', undefined, undefined] : [cell, 'published', total, people]
  })
}
