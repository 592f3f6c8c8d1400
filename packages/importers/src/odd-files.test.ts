import * as fc from 'fast-check'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from './import-files.ts'
import { onAndroid, onIphone, legacyMonth } from './test-files.ts'
import { fitOf, tarOf } from './test-bytes.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }

/** Six positions on the way north, a minute apart, each written in some way. */
const six = (
  write: (lat: string, lon: string, time: string, i: number) => string,
  between = '\n',
) =>
  Array.from({ length: 6 }, (_, i) =>
    write(
      (46.16 + i * 0.003).toFixed(3),
      '-1.15',
      new Date(Date.UTC(2026, 2, 9, 7, i)).toISOString(),
      i,
    ),
  ).join(between)
const seconds = (time: string) => Date.parse(time) / 1000
const e7 = (degrees: string) => Math.round(Number(degrees) * 1e7)

const points = six(
  (lat, lon, time) => `<trkpt lat="${lat}" lon="${lon}"><time>${time}</time></trkpt>`,
)
const gpx = (body = `<trk><trkseg>${points}</trkseg></trk>`) =>
  `<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" xmlns="g" xmlns:x="x">${body}</gpx>`
const tcx = six(
  (lat, lon, time, i) =>
    `${i === 3 ? '</Track></Lap><Lap><Track>' : ''}<Trackpoint><Time>${time}</Time><Position><LatitudeDegrees>${lat}</LatitudeDegrees><LongitudeDegrees>${lon}</LongitudeDegrees></Position></Trackpoint>`,
)
const feature = (lat: string, lon: string, time: string) =>
  `{"type":"Feature","geometry":{"type":"Point","coordinates":[${lon},${lat}]},"properties":{"timestamp":"${time}"}}`

const sixKept: readonly (readonly [string, string | Uint8Array])[] = [
  ['GPX behind blank lines', `\uFEFF\n  ${gpx()}`],
  [
    'GPX with a bare ampersand',
    gpx(`<trk><name>Jack & Jill&Co</name><trkseg>${points}</trkseg></trk>`),
  ],
  [
    'GPX with an entity of HTML',
    gpx(`<trk><name>caf&eacute;</name><trkseg>${points}</trkseg></trk>`),
  ],
  [
    'GPX whose extensions have times of their own',
    gpx(
      points.replaceAll(
        '</trkpt>',
        '<extensions><x:e><x:time>PT3S</x:time></x:e></extensions></trkpt>',
      ),
    ),
  ],
  ['GPX without segments', gpx(`<trk>${points}</trk>`)],
  ['GPX with decimal commas', gpx().replaceAll(/"(-?\d+)\.(\d\d+)"/gu, '"$1,$2"')],
  ['GPX with a prefix', gpx().replaceAll(/<(\/?)(?=[gt])/gu, '<$1p:')],
  [
    'TCX with laps, behind ten spaces',
    `          <?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Other"><Lap><Track>${tcx}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`,
  ],
  [
    'KML with several tracks',
    `<kml xmlns:gx="g"><Folder><Placemark><gx:MultiTrack><gx:Track>${six((_lat, _lon, time, i) => `${i === 3 ? `${six((lat, lon, _time, j) => (j < 3 ? `<gx:coord>${lon} ${lat} 0</gx:coord>` : ''))}</gx:Track><gx:Track>` : ''}<when>${time}</when>`)}${six((lat, lon, _time, j) => (j < 3 ? '' : `<gx:coord>${lon} ${lat} 0</gx:coord>`))}</gx:Track></gx:MultiTrack></Placemark></Folder></kml>`,
  ],
  [
    'a day of the OwnTracks Recorder',
    six(
      (lat, lon, time) =>
        `${time.slice(0, 19)}Z\t*                 \t{"_type":"location","lat":${lat},"lon":${lon},"tst":${seconds(time)}}`,
    ),
  ],
  ['Overland', `{"locations":[${six(feature, ',')}]}`],
  ['GeoJSON one feature to a line', six(feature)],
  ['a list of GeoJSON features', `[${six(feature, ',')}]`],
  [
    'positions in JSON, one to a line',
    six((lat, lon, time) => `{"latitude":${lat},"longitude":${lon},"deviceTime":"${time}"}`),
  ],
  [
    'Records.json with numbers that overflowed',
    `{"locations":[${six((lat, lon, time) => `{"latitudeE7":${e7(lat)},"longitudeE7":${e7(lon) + 2 ** 32},"timestampMs":"${seconds(time)}000"}`, ',')}]}`,
  ],
  [
    'an Android timeline of raw signals only',
    `{"rawSignals":[${six((lat, lon, time) => `{"position":{"LatLng":"${lat}°, ${lon}°","timestamp":"${time}"}}`, ',')}]}`,
  ],
  [
    'an iPhone timeline of paths only',
    `[{"startTime":"2026-03-09T07:00:00Z","endTime":"2026-03-09T09:00:00Z","timelinePath":[${six((lat, lon, _time, i) => `{"point":"geo:${lat},${lon}","durationMinutesOffsetFromStartTime":"${i}"}`, ',')}]}]`,
  ],
  [
    'CSV of Excel',
    `sep=;\r\nlatitude;longitude;time;\r\n${six((...cells) => `${cells.slice(0, 3).join(';')};`, '\r\n')}`,
  ],
  [
    'CSV with line ends of an old Mac',
    `lat,lon,time\r${six((...cells) => cells.slice(0, 3).join(','), '\r')}`,
  ],
  [
    'CSV under a title',
    `# my days\n\nlat,lon,time\n${six((...cells) => cells.slice(0, 3).join(','))}`,
  ],
  ['a tar archive', tarOf({ 'Takeout/track.gpx': gpx() })],
  ['a tar archive packed with gzip', gzipSync(tarOf({ 'Takeout/track.gpx': gpx() }))],
  [
    'an archive in an archive in a packed one',
    gzipSync(zipSync({ 'a.zip': zipSync({ 'track.gpx': strToU8(gpx()) }) })),
  ],
  ['FIT', fitOf(6)],
]

describe('odd files that programs really write give all their positions', () => {
  it.each(sixKept)('%s', async (_, content) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    const { report, records } = await importFiles([{ name: 'x', bytes }], options)
    expect(report).toMatchObject({ read: 6, kept: 6 })
    expect(records.Trip.flatMap(({ hasLeg }) => hasLeg).length).toBeGreaterThan(0)
  })
})

describe('what cannot be used is counted one by one', () => {
  const count = async (content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    const { report } = await importFiles([{ name: 'x', bytes }], options)
    return { read: report.read, ...report.files[0]!.refusedByReason }
  }

  it('encrypted messages of OwnTracks', async () => {
    const one = '{"_type":"encrypted","data":"abc"}'
    expect(await count(`${one}\n${one}\n`)).toEqual({ read: 2, 'encrypted-message': 2 })
  })

  it('lines of JSON that are broken, among others', async () => {
    const lines = six(feature).split('\n').with(2, '{"type":"Feat')
    expect(await count(lines.join('\n'))).toEqual({ read: 6, 'malformed-json': 1 })
  })

  it('positions of a KML track that have no time', async () => {
    const track = `<when>2026-03-09T07:00:00Z</when><when>2026-03-09T07:01:00Z</when>${six((lat, lon) => `<coord>${lon} ${lat} 0</coord>`)}`
    expect(await count(`<kml><Placemark><Track>${track}</Track></Placemark></kml>`)).toEqual({
      read: 6,
      'no-time': 4,
    })
  })

  it('a FIT file that is cut off, and two that were put together', async () => {
    const whole = fitOf(40)
    expect(await count(whole.subarray(0, 200))).toMatchObject({ damaged: 1 })
    const { report } = await importFiles(
      [{ name: 'x', bytes: Uint8Array.from([...whole, ...whole]) }],
      options,
    )
    expect(report).toMatchObject({ read: 80, kept: 40, duplicates: 40 })
  })
})

it('no bytes make an import throw, or lose count', async () => {
  const seeds = [...sixKept.map(([, content]) => content), onAndroid, onIphone, legacyMonth].map(
    (content) => (typeof content === 'string' ? strToU8(content) : content),
  )
  const wounded = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(120), fc.uint8Array({ maxLength: 12 }))
    .map(([seed, at, length, put]) => {
      const from = at % seed.length
      return Uint8Array.from([...seed.subarray(0, from), ...put, ...seed.subarray(from + length)])
    })
  await fc.assert(
    fc.asyncProperty(wounded, async (bytes) => {
      const { report } = await importFiles([{ name: 'x', bytes }], options)
      for (const file of report.files) {
        expect(file.read).toBeGreaterThan(0)
        expect(file.read).toBe(file.kept + file.duplicates + file.refusedCount)
      }
    }),
    { numRuns: 600 },
  )
})
