import { planGrant } from '@selfdata/access'
import {
  agreement,
  homesOf,
  monthsOfHome,
  summariseDaily,
  summariseTrips,
} from '@selfdata/insights'
import { startSolidServer } from '@selfdata/lab'
import type { SolidServer } from '@selfdata/lab'
import { fetchFor, openHousehold, registerSeries, saveRecords } from '@selfdata/pod'
import type { PodToRead } from '@selfdata/pod'
import { needsOf, planQuestion, readPlanned } from '@selfdata/query'
import { recordFragment } from '@selfdata/records'
import { eng, mob, schema } from '@selfdata/vocab'
import type { Consumption, Trip } from '@selfdata/vocab'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const timeZone = 'Europe/Paris'
const household = { streams: ['trips'], years: [2026] } as const
let other: SolidServer
let [ada, bob, cleo]: Citizen[] = []

beforeAll(async () => {
  other = await startSolidServer({ passwordRounds: 1 })
  ada = await withTrip(await newCitizen(inject('solidServer'), 'ada'), 1000)
  bob = await withTrip(await newCitizen(other.baseUrl, 'bob'), 2000)
  cleo = await withTrip(await newCitizen(inject('solidServer'), 'cleo'), 4000)
  const { fetch, storage, webId: me } = bob
  const on = `${storage}selfdata/`
  const plan = await planGrant(
    { who: { agent: ada.webId }, modes: ['read'], on },
    { fetch, storage, me },
  )
  await plan.apply()
})
// The last test has stopped it already.
afterAll(() => other?.stop().catch(() => {}))

it('reads two pods on two servers, and says whose is missing and why', async () => {
  const pods = [ada!, bob!, cleo!].map((citizen, index) => asAda(citizen, `person ${index}`))
  const read = await openHousehold({ pods, ...household }, { deadline: 20 })
  expect(read.answers.map(({ pod, value }) => [pod.name, metresOf(value)])).toEqual([
    ['person 0', 1000],
    ['person 1', 2000],
  ])
  expect(read.missing.map(({ pod, reason }) => [pod.name, reason])).toEqual([
    ['person 2', 'refused'],
  ])
})

it('finds the one meter of two who live together in both pods, and says who is missing', async () => {
  for (const citizen of [ada!, bob!]) await keepMeter(citizen)
  const pods = [asAda(ada!, 'Ada'), asAda(bob!, 'Bob'), asAda(cleo!, 'Cleo')]
  const { answers, missing } = await openHousehold(
    { pods, streams: ['daily'], years: [2026] },
    { deadline: 20 },
  )
  const [own, theirs] = answers.map(({ value }) => {
    const parts = value.summaries.flatMap(({ series, records }) =>
      records.map((summary) => ({ source: series.source, detail: false, summary })),
    )
    const [home] = homesOf(parts)
    return monthsOfHome(home!)
  })
  expect(own!.map(({ month, total }) => [month, total])).toEqual([['2026-03', 27_000]])
  expect(agreement(own!, theirs!)).toBe('agree')
  expect(missing.map(({ pod, reason }) => [pod.name, reason])).toEqual([['Cleo', 'refused']])
})

it('plans a question over both: figures first, months only for single trips', async () => {
  const pods = [asAda(ada!, 'Ada'), asAda(bob!, 'Bob'), asAda(cleo!, 'Cleo')]
  const months = { from: '2025-12', to: '2026-11' }
  const figures = needsOf([mob.ModeMonthSummary, mob.distanceInMetres])
  const cheap = await planQuestion({ needs: figures, pods, months }, { deadline: 20 })
  expect([cheap.documents.length, cheap.months]).toEqual([4, 0])
  expect(cheap.missing.map(({ pod }) => pod.name)).toEqual(['Cleo'])
  const single = needsOf([mob.Trip, mob.hasLeg, schema.startTime])
  const dear = await planQuestion({ needs: single, pods, months }, { deadline: 20 })
  expect([dear.months, dear.figuresMayDo]).toEqual([2, false])
  const { documents, missing } = await readPlanned(dear.documents, { deadline: 20 })
  expect(documents.every(({ text }) => text.includes('2026-03-09'))).toBe(true)
  expect(missing).toEqual([])
})

it('sends no token to the server of another pod', async () => {
  const seen: string[] = []
  const spy: typeof fetch = async (input, init) => {
    seen.push(input instanceof Request ? input.url : input.toString())
    return ada!.fetch(input, init)
  }
  const pod = {
    name: 'Bob',
    storage: bob!.storage,
    fetch: fetchFor(bob!.storage, { signed: spy, plain: fetch }),
  }
  await openHousehold({ pods: [pod], ...household }, {})
  await pod.fetch(`${ada!.storage}profile/card`)
  expect(seen.length).toBeGreaterThan(1)
  expect(new Set(seen.map((url) => new URL(url).origin))).toEqual(
    new Set([new URL(other.baseUrl).origin]),
  )
})

it('gives what there is when a server has gone', async () => {
  const pods = [asAda(ada!, 'Ada'), asAda(bob!, 'Bob')]
  await other.stop()
  const { answers, missing } = await openHousehold({ pods, ...household }, { deadline: 20 })
  expect(answers.map(({ pod }) => pod.name)).toEqual(['Ada'])
  expect(missing.map(({ pod, reason }) => [pod.name, reason])).toEqual([['Bob', 'unreachable']])
})

/** A pod as Ada reads it: her token, to that pod's origin only. */
function asAda({ storage }: Citizen, name: string): PodToRead {
  return { name, storage, fetch: fetchFor(storage, { signed: ada!.fetch, plain: fetch }) }
}

/** Three days of one meter. */
async function keepMeter({ storage, webId, fetch }: Citizen): Promise<void> {
  const series = { storage, stream: 'daily', source: 'enedis', timeZone } as const
  const records = ['02', '03', '04'].map((day, index): Consumption => ({
    id: `${storage}selfdata/energy/daily/enedis/2026.ttl#2026-03-${day}-a7`,
    startTime: `2026-03-${day}T00:00:00+01:00`,
    endTime: `2026-03-0${Number(day) + 1}T00:00:00+01:00`,
    observedProperty: eng.activeEnergy,
    resource: 'electricity',
    energyInWattHours: 8000 + index * 1000,
    period: 'day',
    quality: 'measured',
  }))
  const options = { fetch, now: () => new Date('2026-11-22T09:00:00Z') }
  const summarise = (some: Consumption[]) => summariseDaily(some, { timeZone })
  await saveRecords({ ...series, records, agent: webId, summarise }, options)
  await registerSeries({ ...series, title: { fr: 'x' }, publisher: webId }, options)
}

function metresOf({ summaries }: { summaries: readonly { records: readonly object[] }[] }): number {
  const all = summaries.flatMap(({ records }) => records)
  return all.reduce<number>(
    (sum, one) => sum + ('distanceInMetres' in one ? Number(one.distanceInMetres) : 0),
    0,
  )
}

async function withTrip(citizen: Citizen, distanceInMetres: number): Promise<Citizen> {
  const { storage, webId, fetch } = citizen
  const times = { startTime: '2026-03-09T08:12:04+01:00', endTime: '2026-03-09T08:32:04+01:00' }
  const fragment = recordFragment({ source: 'gpx', startTime: times.startTime })
  const id = `${storage}selfdata/mobility/trips/gpx/2026-03.ttl#${fragment}`
  const leg = { ...times, id: `${id}-1`, mode: 'bicycle', distanceInMetres } as const
  const trip: Trip = { ...times, id, agent: webId, hasLeg: [leg] }
  const series = { storage, stream: 'trips', source: 'gpx', timeZone } as const
  await registerSeries({ ...series, title: { fr: 'GPX' }, publisher: webId }, { fetch })
  await saveRecords(
    {
      ...series,
      agent: webId,
      records: [trip],
      summarise: (trips) => summariseTrips(trips, { timeZone }),
    },
    { fetch, now: () => new Date('2026-11-01T00:00:00Z') },
  )
  return citizen
}
