import { describe, expect, it } from 'vitest'
import { importFiles } from './import-files.ts'
import { sample, samples } from './sample-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const read = async (path: string) => {
  const { records, report } = await importFiles([sample(path)], options)
  return { ...records, ...report.files[0]! }
}

describe.skipIf(!samples)('real files (skipped where they are absent)', () => {
  it('reads what an Android phone exports', async () => {
    const file = await read(
      'mobility/google-timeline/android-2024-semanticSegments+rawSignals+profile.json',
    )
    expect(file).toMatchObject({ format: 'google-timeline-android', read: 7, kept: 7 })
    expect(file.Trip).toHaveLength(1)
    expect(file.Trip[0]!.hasLeg[0]).toMatchObject({
      startTime: '2024-06-15T10:00:00+02:00',
      mode: 'car',
      modeSource: 'detected',
      durationInSeconds: 1800,
    })
  })

  it('reads what an iPhone exports', async () => {
    const file = await read('mobility/google-timeline/ios-array-geo-uri.json')
    expect(file).toMatchObject({ format: 'google-timeline-ios', read: 12, kept: 6, duplicates: 3 })
    expect(file.refusedByReason).toEqual({ 'timeline-memory': 1, 'inside-stay': 2 })
  })

  it('reads a month of Google Takeout, the modes without certainty among them', async () => {
    const file = await read('mobility/google-timeline/legacy-semantic-month.json')
    expect(file).toMatchObject({ format: 'google-timeline-legacy', read: 3, kept: 3 })
    const [trip] = file.Trip
    expect(trip!.hasLeg.map(({ mode, distanceInMetres }) => [mode, distanceInMetres])).toEqual([
      ['walk', 210],
      ['car', 3853],
      ['walk', 413],
    ])
  })

  it('tells where to export when only the edits of a timeline are given', async () => {
    const file = await read('mobility/google-timeline/edge-timeline-edits-not-importable.json')
    expect(file.format).toBeUndefined()
    expect(file.refused).toEqual([{ reason: 'timeline-edits' }])
  })

  it('reads recorded tracks, each segment as a leg', async () => {
    const file = await read('mobility/gpx/multiple_segments.gpx')
    expect(file).toMatchObject({ format: 'gpx', read: 43, kept: 43 })
    expect(file.Trip.map(({ hasLeg }) => hasLeg.length)).toEqual([3])
    const hike = await read('mobility/gpx/gpxpy-cerknicko-jezero.gpx')
    expect(hike).toMatchObject({ kept: 296, refusedByReason: { waypoint: 7, 'empty-track': 1 } })
  })

  it.each([
    ['gpx/gpxpy-cerknicko-without-times.gpx', 'no-time'],
    ['gpx/tog-empty_trk.gpx', 'empty-track'],
    ['gpx/tog-bad.gpx', 'bad-coordinates'],
  ])('makes no trip of %s and says why', async (path, reason) => {
    const file = await read(`mobility/${path}`)
    expect(file.Trip).toEqual([])
    expect(file.kept).toBe(0)
    expect(Object.keys(file.refusedByReason)).toContain(reason)
  })

  it('reads the positions that Dawarich exports', async () => {
    const file = await read('mobility/geojson/dawarich-export.json')
    expect(file).toMatchObject({ format: 'geojson', read: 10, kept: 10 })
    expect(file.Track[0]!.asWKT).toMatch(/^LINESTRING\(0\.1 0\.1, .*1 1\)$/)
  })

  it('reads all of them at once with a sum that adds up', async () => {
    const paths = [
      'google-timeline/ios-array-geo-uri.json',
      'gpx/tog-run.gpx',
      'gpx/tog-strava.gpx',
      'geojson/dawarich-export.json',
    ]
    const { report } = await importFiles(
      [...paths, ...paths].map((path) => sample(`mobility/${path}`)),
      options,
    )
    expect(report.read).toBe(report.kept + report.duplicates + report.refused)
    expect(report.files.slice(4).every(({ kept }) => kept === 0)).toBe(true)
  })
})
