import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from './import-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const start = Date.UTC(2026, 2, 9, 7)

/** Six positions on the way north, a minute apart, each written in some way. */
const six = (
  write: (lat: string, lon: string, at: { time: string; seconds: number; i: number }) => string,
  between = '\n',
) =>
  Array.from({ length: 6 }, (_, i) =>
    write((46.16 + i * 0.003).toFixed(3), '-1.15', {
      time: new Date(start + i * 60_000).toISOString(),
      seconds: start / 1000 + i * 60,
      i,
    }),
  ).join(between)
const pairs = six((lat, lon) => `[${lon},${lat}]`, ',')
const times = six((_lat, _lon, { time }) => `"${time}"`, ',')
const wall = (time: string) => time.slice(0, 19).replace('T', ' ')

async function read(text: string) {
  const { records, report } = await importFiles([{ name: 'x', bytes: strToU8(text) }], options)
  return { ...records, ...report.files[0]! }
}

describe('layouts of other programs give all their positions, in the right place and hour', () => {
  it.each([
    [
      'a GPS mouse that writes the side of the Earth beside the number',
      `INDEX,DATE,TIME UTC,LATITUDE,N/S,LONGITUDE,E/W\n${six((lat, _lon, { time, i }) => `${i},${time.slice(0, 10).replaceAll('-', '/')},${time.slice(11, 19)},${lat},N,1.15,W`)}`,
    ],
    [
      'hours that the header calls universal',
      `Time (UTC);Latitude (°);Longitude (°)\n${six((lat, lon, { time }) => `${wall(time)};${lat};${lon}`)}`,
    ],
    [
      'nanoseconds since 1970',
      `time,seconds_elapsed,longitude,latitude\n${six((lat, lon, { seconds, i }) => `${seconds}000000000,${i},${lon},${lat}`)}`,
    ],
    [
      'German headers',
      `Zeit;Breitengrad;Längengrad\n${six((lat, lon, { time }) => `${time};${lat.replace('.', ',')};${lon.replace('.', ',')}`)}`,
    ],
    [
      'both coordinates in one cell',
      `time,location\n${six((lat, lon, { time }) => `${time},"${lat}, ${lon}"`)}`,
    ],
    [
      'the points of a database',
      `horodate;geom\n${six((lat, lon, { time }) => `${time};POINT (${lon} ${lat})`)}`,
    ],
    [
      'a GeoJSON text sequence',
      six(
        (lat, lon, { time }) =>
          `\u001E{"type":"Feature","geometry":{"type":"Point","coordinates":[${lon},${lat}]},"properties":{"time":"${time}"}}`,
      ),
    ],
    [
      'many points in one GeoJSON feature',
      `{"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[${pairs}]},"properties":{"times":[${times}]}}`,
    ],
    [
      'a line in a GeoJSON collection of shapes',
      `{"features":[{"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[${pairs}]}]},"properties":{"times":[${times}]}}]}`,
    ],
    [
      'times in the place of heights',
      `{"type":"LineString","coordinates":[${six((lat, lon, { seconds }) => `[${lon},${lat},${seconds}]`, ',')}]}`,
    ],
    [
      'a KML track without a placemark',
      `<kml><Document><Track>${six((lat, lon, { time }) => `<when>${time}</when><coord>${lon} ${lat} 0</coord>`)}</Track></Document></kml>`,
    ],
    [
      'positions within an object of their own',
      `[${six((lat, lon, { time }) => `{"timestamp":"${time}","coords":{"latitude":${lat},"longitude":${lon}}}`, ',')}]`,
    ],
    [
      'positions that OpenPATH recorded',
      `[${six((lat, lon, { seconds }) => `{"metadata":{"key":"background/filtered_location"},"data":{"latitude":${lat},"longitude":${lon},"ts":${seconds}}}`, ',')}]`,
    ],
  ])('%s', async (_, text) => {
    const file = await read(text)
    expect(file).toMatchObject({ read: 6, kept: 6 })
    expect(file.Trip[0]!.startTime).toBe('2026-03-09T08:00:00+01:00')
    expect(file.Track[0]!.asWKT).toMatch(/^LINESTRING\(-1\.15 46\.16,/)
    expect(file.Trip[0]!.distanceInMetres).toBeCloseTo(1668, -1)
    expect(file.Track[0]!).not.toHaveProperty('elevations')
  })

  it('Records.json whose first report has no place', async () => {
    const reports = six(
      (lat, lon, { time }) =>
        `{"latitudeE7":${Number(lat) * 1e7},"longitudeE7":${Number(lon) * 1e7},"timestamp":"${time}"}`,
      ',',
    )
    const file = await read(`{"locations":[{"timestamp":"2026-03-09T06:59:00Z"},${reports}]}`)
    expect(file).toMatchObject({ format: 'google-records', read: 7, kept: 6 })
  })

  it('a KML line in pieces is as long as all of them', async () => {
    const file = await read(
      '<kml><Placemark><TimeSpan><begin>2026-03-09T07:00:00Z</begin><end>2026-03-09T07:10:00Z</end></TimeSpan><MultiGeometry><LineString><coordinates>-1.15,46.16 -1.15,46.17</coordinates></LineString><LineString><coordinates>-1.15,46.17 -1.15,46.18</coordinates></LineString></MultiGeometry></Placemark></kml>',
    )
    expect(file.Trip[0]!.distanceInMetres).toBeCloseTo(2224, -1)
  })
})

describe('the dump of the OpenPATH app', () => {
  const entry = (key: string, data: object) => JSON.stringify({ metadata: { key }, data })
  const span = (from: number, until: number) => ({
    start_ts: start / 1000 + from,
    end_ts: start / 1000 + until,
  })
  const loc = (lat: number) => ({ type: 'Point', coordinates: [-1.15, lat] })
  const section = (kind: string, mode: number, [from, until]: [number, number]) =>
    entry(`analysis/${kind}_section`, {
      ...span(from, until),
      trip_id: { $oid: 'a' },
      sensed_mode: mode,
      distance: (until - from) * 4,
      start_loc: loc(46.16 + from / 1e5),
      end_loc: loc(46.16 + until / 1e5),
    })

  it('gives one trip of its sections, as the person labelled it', async () => {
    const file = await read(
      `[${[
        entry('stats/client_time', { reading: 3, ts: 1 }),
        section('cleaned', 2, [0, 300]),
        section('cleaned', 0, [300, 1500]),
        section('inferred', 1, [0, 300]),
        section('inferred', 5, [300, 1500]),
        entry('manual/mode_confirm', { ...span(0, 1500), label: 'bus' }),
        entry('manual/purpose_confirm', { ...span(0, 1500), label: 'shopping' }),
      ].join(',')}]`,
    )
    expect(file).toMatchObject({ format: 'openpath', read: 7, kept: 4, duplicates: 2 })
    expect(file.refusedByReason).toEqual({ 'not-used': 1 })
    expect(file.Trip).toHaveLength(1)
    expect(file.Trip[0]).toMatchObject({ purpose: 'shopping', distanceInMetres: 6000 })
    expect(file.Trip[0]!.hasLeg.map(({ mode, modeSource }) => [mode, modeSource])).toEqual([
      ['walk', 'detected'],
      ['bus', 'stated'],
    ])
  })

  it('says of a label without a trip that nothing was done with it', async () => {
    const file = await read(`[${entry('manual/mode_confirm', { ...span(0, 60), label: 'bike' })}]`)
    expect(file.refusedByReason).toEqual({ 'not-used': 1 })
  })
})
