// Small files in real layouts, for tests; invented days in La Rochelle.

const day = '2026-03-09T'

/** Android: two trips between three stays, a path, raw signals and the places of a profile. */
export const onAndroid = JSON.stringify({
  semanticSegments: [
    visit(`${day}07:00:00.000+01:00`, `${day}08:12:04.000+01:00`, 'casa', 'UNKNOWN'),
    activity(
      ['08:12:04', '08:21:10'],
      'WALKING',
      ['46.16000°, -1.15100°', '46.15600°, -1.15300°'],
      640.2,
    ),
    activity(
      ['08:24:00', '08:51:30'],
      'IN_BUS',
      ['46.15600°, -1.15300°', '46.14500°, -1.22000°'],
      7200.4,
    ),
    {
      startTime: `${day}08:00:00.000+01:00`,
      endTime: `${day}10:00:00.000+01:00`,
      timelinePath: [
        { point: '46.1580°, -1.1520°', time: `${day}08:16:00.000+01:00` },
        { point: '46.1500°, -1.1800°', time: `${day}08:35:00.000+01:00` },
        { point: '46.1450°, -1.2200°', time: `${day}09:20:00.000+01:00` },
      ],
    },
    visit(`${day}08:51:30.000+01:00`, `${day}17:30:00.000+01:00`, 'bureau', 'UNKNOWN'),
    activity(
      ['17:30:00', '18:05:00'],
      'CYCLING',
      ['46.14500°, -1.22000°', '46.16000°, -1.15100°'],
      7600,
    ),
    visit(`${day}18:05:00.000+01:00`, `${day}23:00:00.000+01:00`, 'casa', 'UNKNOWN'),
    {
      startTime: `${day}00:00:00.000+01:00`,
      endTime: `${day}23:00:00.000+01:00`,
      timelineMemory: { trip: {} },
    },
  ],
  rawSignals: [
    {
      position: {
        LatLng: '46.1540°, -1.1600°',
        accuracyMeters: 12,
        timestamp: `${day}07:28:00.000Z`,
      },
    },
    { wifiScan: { deliveryTime: `${day}07:28:00.000Z`, devicesRecords: [] } },
    {
      activityRecord: {
        probableActivities: [{ type: 'STILL', confidence: 0.9 }],
        timestamp: `${day}09:00:00.000Z`,
      },
    },
  ],
  userLocationProfile: {
    frequentPlaces: [
      { placeId: 'casa', placeLocation: '46.16°, -1.151°', label: 'HOME' },
      { placeId: 'bureau', placeLocation: '46.145°, -1.22°', label: 'WORK' },
    ],
  },
})

/** iPhone: the same morning, with the numbers written as text. */
export const onIphone = JSON.stringify([
  {
    endTime: `${day}08:51:30.000+01:00`,
    startTime: `${day}08:24:00.000+01:00`,
    activity: {
      start: 'geo:46.156000,-1.153000',
      end: 'geo:46.145000,-1.220000',
      topCandidate: { type: 'in bus', probability: '0.91' },
      distanceMeters: '7200.4',
    },
  },
  {
    endTime: `${day}09:00:00.000Z`,
    startTime: `${day}07:00:00.000Z`,
    timelinePath: [
      { point: 'geo:46.150000,-1.180000', durationMinutesOffsetFromStartTime: '35' },
      { point: 'geo:46.145000,-1.220000', durationMinutesOffsetFromStartTime: '80' },
    ],
  },
  {
    endTime: `${day}17:30:00.000+01:00`,
    startTime: `${day}08:51:30.000+01:00`,
    visit: {
      topCandidate: { placeID: 'bureau', semanticType: 'Work', placeLocation: 'geo:46.145,-1.22' },
    },
  },
])

/** A month of the Semantic Location History: a bus ride and a walk with a recorded path. */
export const legacyMonth = JSON.stringify({
  timelineObjects: [
    {
      activitySegment: {
        startLocation: { latitudeE7: 461600000, longitudeE7: -11510000 },
        endLocation: { latitudeE7: 461450000, longitudeE7: -12200000 },
        duration: {
          startTimestamp: '2019-03-09T07:12:04.123Z',
          endTimestamp: '2019-03-09T07:40:00Z',
        },
        distance: 7200,
        activityType: 'IN_BUS',
        transitPath: { name: 'Illico 1', transitStops: [] },
      },
    },
    {
      activitySegment: {
        startLocation: { latitudeE7: 461450000, longitudeE7: -12200000 },
        endLocation: { latitudeE7: 461480000, longitudeE7: -12230000 },
        duration: { startTimestampMs: '1552117260000', endTimestampMs: '1552117800000' },
        activities: [{ activityType: 'WALKING', probability: 82.5 }],
        simplifiedRawPath: {
          points: [{ latE7: 461465000, lngE7: -12220000, timestampMs: '1552117500000' }],
        },
      },
    },
    {
      placeVisit: {
        location: {
          latitudeE7: 461480000,
          longitudeE7: -12230000,
          placeId: 'x',
          semanticType: 'TYPE_WORK',
        },
        duration: { startTimestamp: '2019-03-09T07:50:00Z', endTimestamp: '2019-03-09T11:00:00Z' },
      },
    },
  ],
})

/** GPX 1.1: a ride in two segments with a point given twice, a waypoint and a planned route. */
export const gpx = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="a bicycle computer" xmlns="http://www.topografix.com/GPX/1/1" xmlns:x="urn:x">
  <wpt lat="46.15" lon="-1.15"><name>Boulangerie</name></wpt>
  <rte><rtept lat="46.15" lon="-1.15"/></rte>
  <trk><name>Au travail &amp; retour</name>
    <trkseg>
      <trkpt lat="46.1600" lon="-1.1510"><ele>8.2</ele><time>2026-03-09T07:12:04Z</time></trkpt>
      <trkpt lat="46.1590" lon="-1.1560"><ele>8.0</ele><time>2026-03-09T07:13:34Z</time><extensions><x:speed>4.5</x:speed></extensions></trkpt>
      <trkpt lat="46.1590" lon="-1.1560"><ele>8.0</ele><time>2026-03-09T07:13:34Z</time></trkpt>
      <trkpt lat="46.1570" lon="-1.1640"><time>2026-03-09T07:16:00Z</time></trkpt>
    </trkseg>
    <trkseg>
      <trkpt lat="46.1560" lon="-1.1700"><time>2026-03-09T07:20:00.500Z</time></trkpt>
      <trkpt lat="46.1500" lon="-1.1900"><time>2026-03-09T07:26:00Z</time></trkpt>
    </trkseg>
    <type>cycling</type>
  </trk>
</gpx>
`

/** GeoJSON: points with times, a line with the times of its points, one with those of its ends. */
export const geoJson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ...[0, 1, 2, 3].map((i) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [`${-1.15 - i / 100}`, `${46.16 + i / 500}`] },
      properties: { timestamp: 1773040324 + i * 120, accuracy: 9, altitude: 4, velocity: '6.1' },
    })),
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-1.15, 46.16, 4],
          [-1.16, 46.162, 5],
          [-1.18, 46.165, 4],
        ],
      },
      properties: {
        activity: 'bicycle',
        coordTimes: ['2026-03-10T07:00:00Z', '2026-03-10T07:03:00Z', '2026-03-10T07:10:00Z'],
      },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-1.15, 46.16],
          [-1.18, 46.165],
        ],
      },
      properties: {
        startTime: '2026-03-11T08:00:00+01:00',
        endTime: '2026-03-11T08:20:00+01:00',
        mode: 'bus',
      },
    },
  ],
})

function visit(startTime: string, endTime: string, placeId: string, semanticType: string): object {
  return {
    startTime,
    endTime,
    visit: { hierarchyLevel: 0, topCandidate: { placeId, semanticType, probability: 0.9 } },
  }
}

function activity(
  times: [string, string],
  type: string,
  ends: [string, string],
  distanceMeters: number,
): object {
  return {
    startTime: `${day}${times[0]}.000+01:00`,
    endTime: `${day}${times[1]}.000+01:00`,
    startTimeTimezoneUtcOffsetMinutes: 60,
    endTimeTimezoneUtcOffsetMinutes: 60,
    activity: {
      start: { latLng: ends[0] },
      end: { latLng: ends[1] },
      distanceMeters,
      topCandidate: { type, probability: 0.8 },
    },
  }
}
