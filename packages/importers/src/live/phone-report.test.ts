import { describe, expect, it } from 'vitest'
import { readPhoneReport } from './phone-report.ts'

// Bodies as the apps send them: https://owntracks.org/booklet/tech/json/ and the README of Overland.
const android = {
  _type: 'location',
  _id: '5f3c1b2a',
  acc: 12,
  alt: 51,
  batt: 78,
  bs: 1,
  conn: 'w',
  created_at: 1773040330,
  lat: 46.160329,
  lon: -1.151389,
  m: 1,
  t: 'u',
  tid: 'in',
  topic: 'owntracks/http/in',
  tst: 1773040324,
  vac: 3,
  vel: 15,
}
const overland = {
  locations: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-1.1513891, 46.1603294] },
      properties: {
        timestamp: '2026-03-09T08:12:04+0100',
        altitude: 51,
        speed: 4,
        horizontal_accuracy: 8,
        vertical_accuracy: -1,
        motion: ['stationary', 'cycling'],
        battery_state: 'unplugged',
        battery_level: 0.89,
        device_id: 'phone',
        wifi: '',
      },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-1.15, 46.16] },
      properties: { timestamp: '2026-03-09T07:12:05Z', speed: -1, motion: [], device_id: '' },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-1.15, 46.16] },
      properties: { timestamp: '2026-03-09T07:13:00Z', action: 'visit' },
    },
  ],
  current: { type: 'Feature' },
  trip: { mode: 'bicycle' },
}
const reading = { from: new Date('2026-03-01'), until: new Date('2026-04-01') }

describe('what a phone sends', () => {
  it('is one message of OwnTracks', () => {
    expect(readPhoneReport(android, { ...reading, device: 'pixel' })).toEqual({
      app: 'owntracks',
      positions: [
        {
          startTime: '2026-03-09T07:12:04Z',
          asWKT: 'POINT(-1.151389 46.160329)',
          accuracyInMetres: 12,
          speedInMetresPerSecond: 4.2,
          recordedWith: 'owntracks',
          device: 'in',
        },
      ],
      refused: {},
    })
  })

  it('is a batch of Overland', () => {
    const phone = { startTime: '2026-03-09T07:12:04Z', recordedWith: 'overland' }
    expect(readPhoneReport(overland, reading)).toEqual({
      app: 'overland',
      positions: [
        {
          ...phone,
          asWKT: 'POINT(-1.151389 46.160329)',
          accuracyInMetres: 8,
          speedInMetresPerSecond: 4,
          mode: 'bicycle',
          device: 'phone',
        },
        { ...phone, startTime: '2026-03-09T07:12:05Z', asWKT: 'POINT(-1.15 46.16)' },
      ],
      refused: { 'not-an-entry': 1 },
    })
  })

  it.each([
    'lwt',
    'waypoints',
    'card',
    'cmd',
    'steps',
    'beacon',
    'status',
    'dump',
    'configuration',
  ])('may be %s of OwnTracks, which is no position and no error', (type) => {
    expect(readPhoneReport({ _type: type, tst: 1 }, reading)).toEqual({
      app: 'owntracks',
      positions: [],
      refused: { 'not-an-entry': 1 },
    })
  })

  it.each([
    [{ _type: 'encrypted', data: 'x' }, 'encrypted-message'],
    [{ _type: 'waypoint', desc: 'home', tst: 1 }, 'waypoint'],
    [{ ...android, tst: 12 }, 'bad-time'],
    [{ ...android, tst: undefined }, 'no-time'],
    [{ ...android, tst: 1735689600 }, 'before-recording'],
    [{ ...android, tst: 4102444800 }, 'in-the-future'],
    [{ ...android, lat: 91 }, 'bad-coordinates'],
    [{ ...android, lat: { $gt: 0 } }, 'bad-coordinates'],
  ])('is refused with its reason: %j', (message, reason) => {
    expect(readPhoneReport(message, reading)).toMatchObject({
      positions: [],
      refused: { [reason]: 1 },
    })
  })

  it.each([
    ['<script>alert(1)</script>', 'scriptalert1script'],
    ['"> . <#x> a <#y>', 'xay'],
    ['é\u202e', undefined],
    ['a'.repeat(500), 'a'.repeat(40)],
    [{ toString: 1 }, undefined],
  ])('keeps of the name %j only what is harmless', (tid, device) => {
    const report = readPhoneReport({ ...android, tid }, reading)
    expect(report?.positions[0]?.device).toBe(device)
  })

  it.each([null, 7, 'text', [], [android], {}, { locations: 7 }, { type: 'FeatureCollection' }])(
    'is of no app that we know: %j',
    (body) => expect(readPhoneReport(body, reading)).toBeUndefined(),
  )

  it('may hold anything where locations should be', () => {
    const locations = [null, 7, 'x', [], {}, { geometry: { coordinates: 'x' }, properties: [] }]
    const report = readPhoneReport({ locations }, reading)
    expect(report?.positions).toEqual([])
    expect(report?.refused).toEqual({ 'bad-coordinates': 6 })
  })
})
