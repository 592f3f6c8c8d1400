import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from './import-files.ts'
import { sample, samples } from './sample-files.ts'
import { legacyMonth } from './test-files.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://ana.example/profile/card#me' }
const read = async (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  const { records, report } = await importFiles([{ name: 'x', bytes }], options)
  return { ...records, ...report.files[0]! }
}

describe('tables of positions', () => {
  const rows = (join: (lat: string, lon: string, i: number) => string) =>
    ['46.16', '46.162', '46.165'].map((lat, i) => join(lat, `-1.15${i}`, i)).join('\n')

  it.each([
    [
      'commas',
      `time,lat,lon,elevation,accuracy,speed,activity\n${rows((lat, lon, i) => `2026-03-09T07:1${i}:00Z,${lat},${lon},4,8,1.2,cycling`)}`,
    ],
    [
      'semicolons and decimal commas',
      `horodate;latitude;longitude\n${rows((lat, lon, i) => `09/03/2026 08:1${i};${lat.replace('.', ',')};${lon.replace('.', ',')}`)}`,
    ],
    [
      'tabs and seconds since 1970',
      `tst\tlat\tlng\n${rows((lat, lon, i) => `${1773040200 + 60 * i}\t${lat}\t${lon}`)}`,
    ],
    [
      'date and time apart, sides of the Earth',
      `Date,Time,Latitude,Longitude\n${rows((lat, lon, i) => `2026-03-09,08:1${i}:00,${lat}N,${lon.slice(1)}W`)}`,
    ],
    [
      'whole ten-millionths',
      `timestamp,latitudeE7,longitudeE7\n${rows((lat, lon, i) => `2026-03-09T08:1${i}:00+01:00,${Number(lat) * 1e7},${Math.round(Number(lon) * 1e7)}`)}`,
    ],
    [
      'quotes',
      `"name","lat","lon","time"\n${rows((lat, lon, i) => `"a ""b"", ${i}\n","${lat}","${lon}","2026-03-09T08:1${i}:00+01:00"`)}`,
    ],
  ])('with %s', async (_, text) => {
    const file = await read(text)
    expect(file).toMatchObject({ format: 'csv-points', read: 3, kept: 3 })
    expect(file.Trip).toMatchObject([
      { startTime: '2026-03-09T08:10:00+01:00', durationInSeconds: 120 },
    ])
    expect(file.Track[0]!.asWKT).toContain('-1.15 46.16')
  })

  it('say line by line what is missing', async () => {
    const file = await read(
      'lat,lon,time\n46.1,-1.1,2026-03-09T07:10:00Z\n46.2,-1.1,\n99,-1.1,2026-03-09T07:12:00Z\n46.2,-1.1,soon\n',
    )
    expect(file.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'no-time'],
      [4, 'bad-coordinates'],
      [5, 'bad-time'],
      [2, 'single-point'],
    ])
  })
})

describe('KML', () => {
  const kml = (inner: string) =>
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="g"><Document>${inner}</Document></kml>`

  it('reads recorded tracks, lines with a span and stays', async () => {
    const file = await read(
      kml(`
      <Placemark><name>Home</name><Point><coordinates>-1.15,46.16,0</coordinates></Point><TimeSpan><begin>2026-03-09T06:00:00Z</begin><end>2026-03-09T07:00:00Z</end></TimeSpan></Placemark>
      <Placemark><name>Cycling</name><ExtendedData><Data name="Distance"><value>2300</value></Data></ExtendedData><LineString><coordinates>-1.15,46.16,0 -1.17,46.165,0</coordinates></LineString><TimeSpan><begin>2026-03-09T07:00:00Z</begin><end>2026-03-09T07:10:00Z</end></TimeSpan></Placemark>
      <Placemark><gx:Track><when>2026-03-10T07:00:00Z</when><when>2026-03-10T07:05:00Z</when><gx:coord>-1.15 46.16 3</gx:coord><gx:coord>-1.17 46.165 3</gx:coord></gx:Track></Placemark>
      <Placemark><name>Bakery</name><Point><coordinates>-1.15,46.16</coordinates></Point></Placemark>
      <Placemark><name>Drawn</name><LineString><coordinates>-1.15,46.16 -1.17,46.165</coordinates></LineString></Placemark>`),
    )
    expect(file).toMatchObject({
      format: 'kml',
      read: 6,
      kept: 4,
      refusedByReason: { waypoint: 1, 'no-time': 1 },
    })
    expect(file.Trip.map(({ mainMode, distanceInMetres }) => [mainMode, distanceInMetres])).toEqual(
      [
        ['bicycle', 2300],
        ['unknown', 1638],
      ],
    )
  })

  it('reads KMZ', async () => {
    const file = await read(
      zipSync({
        'doc.kml': strToU8(
          kml(
            '<Placemark><gx:Track><when>2026-03-10T07:00:00Z</when><when>2026-03-10T07:05:00Z</when><gx:coord>-1.15 46.16</gx:coord><gx:coord>-1.17 46.165</gx:coord></gx:Track></Placemark>',
          ),
        ),
      }),
    )
    expect(file).toMatchObject({ name: 'x/doc.kml', format: 'kml', kept: 2 })
  })
})

describe('Google Timeline', () => {
  const segment = (probability: string) =>
    `[{"startTime":"2026-03-09T08:00:00Z","endTime":"2026-03-09T08:20:00Z","activity":{"start":"geo:46.1,-1.1","end":"geo:46.2,-1.2","topCandidate":{"type":"cycling","probability":${probability}}}}]`

  it('is as sure of a mode as Google was, and says nothing where Google did not', async () => {
    const sureOf = async (text: string) => (await read(text)).Trip[0]!.hasLeg[0]!.modeConfidence
    expect(await sureOf(segment('"0.912"'))).toBe(0.91)
    expect(await sureOf(segment('0.0'))).toBeUndefined()
    expect(await sureOf(legacyMonth)).toBeUndefined()
    expect(
      await sureOf(
        legacyMonth.replace(
          '"IN_BUS"',
          '"UNKNOWN","activities":[{"activityType":"IN_BUS","probability":64.2}]',
        ),
      ),
    ).toBe(0.64)
  })
})

describe('Coach CO2', () => {
  const header =
    '"Trip_Id","Trip_Start_Date","Trip_End_Date","Trip_Start_Display_Name","Trip_Arrival_Display_Name","Trip_Purpose","Section_Start_Date","Section_End_Date","Section_Duration","Section_Distance","Section_Mode","Section_Coordinates","Section_Distances","Section_Timestamps","Section_Speeds"'
  const row = (mode: string, from: string, until: string, distance: string) =>
    `"s1","x","y","GR9, Isère","Piste","PICK_DROP","Tue Dec 07 2021 ${from} GMT+0100 (heure normale d’Europe centrale)","Tue Dec 07 2021 ${until} GMT+0100 (heure normale d’Europe centrale)","600",${distance},"${mode}","2.3,48.7,2.31,48.71,2.32,48.72","0,1,2","1638890689000,1638890719000,1638890749000","0,1,2"`

  it('gives its sections back as one trip, with purpose and track', async () => {
    const file = await read(
      [
        header,
        row('BICYCLING', '16:24:49', '16:39:16', '"2456"'),
        row('WALKING', '16:39:31', '17:04:07', ' '),
      ].join('\n'),
    )
    expect(file).toMatchObject({ format: 'coach-co2-csv', read: 2, kept: 2 })
    expect(file.Trip).toHaveLength(1)
    expect(file.Trip[0]).toMatchObject({
      purpose: 'escort',
      startTime: '2021-12-07T16:24:49+01:00',
    })
    expect(
      file.Trip[0]!.hasLeg.map(({ mode, distanceInMetres }) => [mode, distanceInMetres]),
    ).toEqual([
      ['bicycle', 2456],
      ['walk', 2664],
    ])
  })

  it('mends a negative distance instead of subtracting it', async () => {
    const file = await read([header, row('CAR', '16:24:49', '16:39:16', '"-2456"')].join('\n'))
    expect(file.Trip[0]!.distanceInMetres).toBe(2664)
  })

  it('does not take every train for a plane, nor every plane for a train', async () => {
    const trip = (seconds: number) =>
      JSON.stringify({
        series: [
          {
            type: 'FeatureCollection',
            properties: { feature_type: 'trip' },
            features: [
              {
                type: 'FeatureCollection',
                features: [
                  {
                    type: 'Feature',
                    geometry: {
                      type: 'LineString',
                      coordinates: [
                        [2.3, 48.8],
                        [-1.15, 46.16],
                      ],
                    },
                    properties: {
                      feature_type: 'section',
                      sensed_mode: 'PredictedModeTypes.AIR_OR_HSR',
                      distance: 400_000,
                      start_ts: 1_700_000_000,
                      end_ts: 1_700_000_000 + seconds,
                    },
                  },
                ],
              },
            ],
          },
        ],
      })
    expect((await read(trip(3600))).Trip[0]!.mainMode).toBe('air')
    expect((await read(trip(3 * 3600))).Trip[0]!.mainMode).toBe('high-speed-rail')
    expect((await read(trip(9 * 3600))).Trip[0]!.mainMode).toBe('unknown')
  })
})

describe('OwnTracks and others', () => {
  it('reads messages one to a line', async () => {
    const file = await read(
      [0, 1, 2]
        .map((i) =>
          JSON.stringify({
            _type: 'location',
            lat: 46.16 + i / 500,
            lon: -1.15,
            tst: 1773040200 + 60 * i,
            vel: 12,
          }),
        )
        .join('\n'),
    )
    expect(file).toMatchObject({ format: 'owntracks', read: 3, kept: 3 })
  })

  it('reads lists of positions in JSON', async () => {
    const file = await read(
      JSON.stringify(
        [0, 1, 2].map((i) => ({
          id: i,
          latitude: 46.16 + i / 500,
          longitude: -1.15,
          fixTime: `2026-03-09T07:1${i}:00.000+00:00`,
        })),
      ),
    )
    expect(file).toMatchObject({ format: 'json-points', read: 3, kept: 3 })
  })

  it('reads TCX, and refuses training without a place', async () => {
    const point = (i: number, position: string) =>
      `<Trackpoint><Time>2026-03-09T07:1${i}:00Z</Time>${position}<AltitudeMeters>3</AltitudeMeters></Trackpoint>`
    const place = (i: number) =>
      `<Position><LatitudeDegrees>${46.16 + i / 500}</LatitudeDegrees><LongitudeDegrees>-1.15</LongitudeDegrees></Position>`
    const file = await read(
      `<TrainingCenterDatabase><Activities><Activity Sport="Biking"><Lap><Track>${[0, 1, 2].map((i) => point(i, place(i))).join('')}${point(3, '')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`,
    )
    expect(file).toMatchObject({ format: 'tcx', kept: 3, refusedByReason: { 'no-coordinates': 1 } })
    expect(file.Trip[0]!.mainMode).toBe('bicycle')
  })
})

describe.skipIf(!samples)('more real files (skipped where they are absent)', () => {
  it.each([
    ['mobility/csv-points/e7_integers.csv', 'csv-points', 3, 3],
    ['mobility/csv-points/gpslogger.csv', 'csv-points', 3, 3],
    ['mobility/csv-points/semicolon_eu.csv', 'csv-points', 3, 3],
    ['mobility/owntracks/2024-03.rec', 'owntracks', 13, 7],
    ['mobility/tcx/tog-sample.tcx', 'tcx', 19, 17],
    ['mobility/fit/example.fit', 'fit', 3229, 3228],
    ['mobility/openpath/iphone_2016-02-22.ground_truth.json', 'openpath', 22, 22],
    ['mobility/coachco2/io.cozy.timeseries.geojson-01.json', 'openpath', 3, 3],
    ['mobility/coachco2/io.cozy.timeseries.geojson-02.json', 'openpath', 7, 7],
  ])('%s', async (path, format, entries, kept) => {
    const { report, records } = await importFiles([sample(path)], options)
    expect(report.files[0]).toMatchObject({ format, read: entries, kept })
    expect(report.read).toBe(report.kept + report.duplicates + report.refused)
    expect(records.Trip.length).toBeGreaterThan(0)
  })

  it('measures the ride of a bicycle computer', async () => {
    const { records } = await importFiles([sample('mobility/fit/example.fit')], options)
    expect(records.Trip[0]).toMatchObject({ mainMode: 'bicycle', durationInSeconds: 3289 })
    expect(records.Trip[0]!.distanceInMetres! / 1000).toBeCloseTo(24.6, 1)
  })
})
