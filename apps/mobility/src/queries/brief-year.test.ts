import { breakdown } from '@selfdata/insights'
import type { PlacedTrip } from '@selfdata/insights'
import { memoryStorage, saveCorrection } from '@selfdata/pod'
import { legSnapshot } from '@selfdata/records'
import { expect, it } from 'vitest'
import { fillTrips, timeZone, tripOf } from '../testing/fill-trips.ts'
import type { FewWords } from '../testing/fill-trips.ts'
import { briefMonths } from './brief-year.ts'
import { openMonths } from './months.ts'

const told = { modeSource: 'stated', minutes: 20 } as const
const trips: FewWords[] = [
  { ...told, startTime: '2026-01-31T23:30:00Z', mode: 'bus', purpose: 'work' },
  { ...told, startTime: '2026-02-09T07:00:00Z', mode: 'car', distanceInMetres: 4900 },
  { ...told, startTime: '2026-03-02T07:00:00Z', mode: 'rail', distanceInMetres: 90_000 },
]
const months = ['2026-01', '2026-02', '2026-03']

it('a year by purpose comes from the months in brief, opened only once and again where they changed', async () => {
  const pod = memoryStorage()
  await fillTrips(trips)(pod)
  const { storage } = pod
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (...request) => {
    const { method, url } = new Request(...request)
    asked.push(`${method} ${url.replace(storage, '')}`)
    return pod.fetch(...request)
  }
  const place = { storage, timeZone, usual: {} }
  const byPurpose = (some: readonly PlacedTrip[]) =>
    breakdown(
      some.map(({ trip }) => trip),
      ({ purpose }) => purpose,
    )
      .map(({ key, totals }) => [key, totals])
      .toSorted()
  const expected = async () => byPurpose((await openMonths(months, place, { fetch })).trips)

  // A pod as it was before there was any of it.
  const first = await briefMonths(months, place, { fetch })
  expect(first.opened).toEqual(months)
  expect(byPurpose(first.trips)).toEqual(await expected())

  asked.length = 0
  const second = await briefMonths(months, place, { fetch })
  expect(second.opened).toEqual([])
  expect(byPurpose(second.trips)).toEqual(byPurpose(first.trips))
  expect(asked.toSorted()).toEqual([
    'GET selfdata/catalog.ttl',
    'GET selfdata/mobility/brief/2026.ttl',
    'GET selfdata/mobility/trips/gpx/index.ttl',
  ])

  const trip = tripOf(trips[1]!, pod.webId)
  const corrects = storage + trip.id
  await saveCorrection(
    {
      storage,
      source: 'gpx',
      timeZone,
      correction: {
        corrects,
        generatedAtTime: '2026-04-01T10:00:00Z',
        startTime: trip.startTime,
        purpose: 'shopping',
        ...legSnapshot(trip),
      },
    },
    { fetch },
  )
  const third = await briefMonths(months, place, { fetch })
  expect(third.opened).toEqual(['2026-02'])
  expect(byPurpose(third.trips)).toEqual(await expected())
  expect(byPurpose(third.trips).map(([purpose]) => purpose)).toContain('shopping')
  expect((await briefMonths(months, place, { fetch })).opened).toEqual([])
})

it('a source that cannot be read is named, and half a count is not kept', async () => {
  const pod = memoryStorage()
  await fillTrips(trips)(pod)
  const place = { storage: pod.storage, timeZone, usual: {} }
  const broken: typeof fetch = async (...request) =>
    new Request(...request).url.includes('/trips/gpx/')
      ? new Response(null, { status: 503 })
      : pod.fetch(...request)
  const { failures, trips: found } = await briefMonths(months, place, { fetch: broken })
  expect(failures.map(({ series }) => series.source)).toContain('gpx')
  expect(found).toEqual([])
  const after = await briefMonths(months, place, { fetch: pod.fetch })
  expect([after.opened, after.trips.length]).toEqual([months, 3])
})
