import { describe, expect, it } from 'vitest'
import { placeWords } from './place-words.ts'

const S = 'https://alice.example/'

describe('the words for a place', () => {
  it.each([
    ['', { key: 'whole' }],
    ['selfdata/', { key: 'selfdata' }],
    ['selfdata/catalog.ttl', { key: 'catalog' }],
    ['selfdata/mobility/', { key: 'mobility' }],
    ['selfdata/mobility/validations/yelo-demo/', { key: 'validations', source: 'yelo-demo' }],
    ['selfdata/mobility/trips/gpx/2026-03.ttl', { key: 'trips', source: 'gpx', period: '2026-03' }],
    ['selfdata/mobility/trips/gpx/notes.txt', { key: 'other' }],
    ['selfdata/mobility/trips/', { key: 'trips', path: 'selfdata/mobility/trips/' }],
    ['selfdata/energy/load/meter/', { key: 'load', source: 'meter' }],
    ['selfdata/energy/trips/gpx/', { key: 'other' }],
    ['selfdata/social/', { key: 'social' }],
    ['selfdata/social/entitlements/aid/2026.ttl', { key: 'entitlements', period: '2026' }],
    ['selfdata/grants/7.ttl', { key: 'grants' }],
    ['selfdata/journal/', { key: 'journal' }],
    ['selfdata/journal/bus/2026-11.ttl', { key: 'journal', source: 'bus', period: '2026-11' }],
    ['selfdata/mobility/trips/gpx/index.ttl', { key: 'trips', source: 'gpx' }],
    ['selfdata/mobility/trips/gpx/summary/', { key: 'trips', source: 'gpx', sums: true }],
    ['selfdata/__proto__/x/', { key: 'other' }],
    ['selfdata/mobility/constructor/x/', { key: 'other' }],
    ['selfdata/mobility/positions/phone/', { key: 'positions', source: 'phone' }],
    ['selfdata/mobility/positions/phone/2026-11/', { key: 'positions', period: '2026-11' }],
    ['selfdata/mobility/positions/phone/2026-11/22.ttl', { period: '2026-11-22' }],
    ['selfdata/contributions/', { key: 'contributions' }],
    ['selfdata/contributions/lane.ttl', { key: 'contributions', source: 'lane' }],
    ['inbox/', { key: 'inbox' }],
    ['profile/card', { key: 'profile' }],
    ['settings/prefs.ttl', { key: 'other' }],
    ['holiday/%E0%A4.jpg', { key: 'other', path: 'holiday/%E0%A4.jpg' }],
    ['holiday/photo.jpg', { key: 'other', path: 'holiday/photo.jpg' }],
  ])('%s', (path, words) => {
    expect(placeWords(S + path, S)).toMatchObject(words)
  })
})
