// What people complain about in Coach CO2, OpenPATH and Dawarich, where no test beside the code says it.
import { applyCorrectionsToSummary, ofMonth, summariseTrips, totalsOf } from '@selfdata/insights'
import { importFiles, reconcile } from '@selfdata/importers'
import {
  memoryStorage,
  readCorrections,
  readMonth,
  readSummaries,
  saveCorrection,
  saveRecords,
} from '@selfdata/pod'
import { arrangeTrips, legSnapshot } from '@selfdata/records'
import type { Trip } from '@selfdata/vocab'
import { expect, it } from 'vitest'

const timeZone = 'Europe/Paris'
const agent = 'https://ana.example/profile/card#me'
const day = (minute: number, second = 0) =>
  new Date(Date.UTC(2026, 2, 9, 7, minute, second)).toISOString()

async function read(text: string) {
  const bytes = new TextEncoder().encode(text)
  const { records, report } = await importFiles([{ name: 'x', bytes }], { timeZone, agent })
  return { trips: records.Trip, report, ...report.files[0]! }
}

/** A ride north, thirty points a third of a minute apart. */
const points = Array.from({ length: 30 }, (_, i) => ({
  lat: 46.15 + i * 0.0006,
  lon: -1.15,
  time: day(0, i * 20),
}))
const gpxOf = (some: typeof points) =>
  `<gpx version="1.1"><trk><type>cycling</type><trkseg>${some
    .map(({ lat, lon, time }) => `<trkpt lat="${lat}" lon="${lon}"><time>${time}</time></trkpt>`)
    .join('')}</trkseg></trk></gpx>`
const listOf = (some: typeof points) =>
  JSON.stringify({
    locations: some.map(({ lat, lon, time }) => ({
      latitudeE7: Math.round(lat * 1e7),
      longitudeE7: Math.round(lon * 1e7),
      timestamp: time,
    })),
  })
const metresOf = (trips: readonly Trip[]) =>
  trips.reduce((sum, { distanceInMetres = 0 }) => sum + distanceInMetres, 0)

it('one position at the other end of the country does not make a trip of 900 km', async () => {
  const usual = await read(listOf(points))
  const jumped = await read(listOf(points.with(15, { ...points[15]!, lat: 42.5 })))
  expect(metresOf(usual.trips)).toBeGreaterThan(1800)
  expect(Math.abs(metresOf(jumped.trips) - metresOf(usual.trips))).toBeLessThan(100)
  expect(jumped.refusedByReason).toEqual({ 'position-jump': 1 })
})

it('a ride that ends before it begins is left out with the reason, never counted backwards', async () => {
  const segment = (start: string, end: string) => ({
    startTime: start,
    endTime: end,
    activity: { topCandidate: { type: 'CYCLING' }, distanceMeters: 2000 },
  })
  const { trips, refusedByReason } = await read(
    JSON.stringify({ semanticSegments: [segment(day(20), day(0)), segment(day(30), day(45))] }),
  )
  expect(trips.map(({ durationInSeconds }) => durationInSeconds)).toEqual([900])
  expect(refusedByReason).toEqual({ 'ends-before-start': 1 })
})

it('a ride that phone and bicycle computer both recorded is one trip', async () => {
  const [computer, phone] = [await read(gpxOf(points)), await read(listOf(points))]
  expect([computer.trips, phone.trips].map(({ length }) => length)).toEqual([1, 1])
  const { known, trips } = reconcile({ trips: phone.trips, tracks: [] }, computer.trips)
  expect([known, trips]).toEqual([1, []])
})

it('of twenty thousand positions none is lost without a word', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({
    lat: 46 + ((i * 7) % 1000) / 10_000,
    lon: -1.15,
    time: new Date(Date.UTC(2026, 0, 1) + i * 90_000).toISOString(),
  }))
  const { report } = await read(listOf(many))
  expect(report.read).toBe(20_000)
  expect(report.kept + report.duplicates + report.refused).toBe(20_000)
  expect(report.kept).toBeGreaterThan(19_000)
})

it('a mode that I put right stays right when the same file is imported again', async () => {
  const { storage, fetch } = memoryStorage()
  const place = { storage, stream: 'trips', source: 'gpx', timeZone } as const
  const options = { fetch, now: () => new Date('2026-03-10T12:00:00Z') }
  const importAgain = async () => {
    const { trips } = await read(gpxOf(points))
    const summarise = (all: readonly Trip[]) => summariseTrips(all, { timeZone })
    return saveRecords({ ...place, agent, records: trips, summarise }, options)
  }
  const shown = async () => {
    const { records } = await readMonth({ ...place, month: '2026-03' }, options)
    const corrections = await readCorrections({ storage, source: 'gpx', year: 2026 }, options)
    const [arranged] = arrangeTrips(records, corrections)
    return { trip: arranged!.trip, corrections }
  }
  await importAgain()
  const { trip } = await shown()
  await saveCorrection(
    {
      storage,
      source: 'gpx',
      timeZone,
      correction: {
        corrects: trip.hasLeg[0]!.id,
        inRecord: trip.id,
        generatedAtTime: '2026-03-10T12:00:00Z',
        startTime: trip.startTime,
        mode: 'bus',
        previousMode: 'bicycle',
        ...legSnapshot(trip),
      },
    },
    options,
  )
  expect(await importAgain()).toMatchObject({ added: 0, changed: 0, same: 1 })
  const after = await shown()
  expect(after.trip.hasLeg[0]).toMatchObject({ mode: 'bus', modeSource: 'stated' })
  const figures = await readSummaries({ ...place, year: 2026 }, options)
  const corrected = applyCorrectionsToSummary(figures, after.corrections, { timeZone })
  expect(ofMonth(corrected, '2026-03').map(({ mode, tripCount }) => [mode, tripCount])).toEqual([
    ['bus', 1],
  ])
  expect(totalsOf(corrected).distanceInMetres).toBe(totalsOf(figures).distanceInMetres)
})
