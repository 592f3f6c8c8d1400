import { shapes } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { catalogEntries, readCatalog, seriesOf } from './catalog.ts'
import { check } from '../shape/check.ts'
import { patchText } from '../turtle/patch-text.ts'
import { quadDifference } from '../quads/quad-difference.ts'
import { readTurtle } from '../turtle/read-turtle.ts'
import { writeTurtle } from '../turtle/write-turtle.ts'

const storage = 'https://ada.example/'
const base = `${storage}selfdata/catalog.ttl`
const trips = seriesOf({
  storage,
  stream: 'trips',
  source: 'gpx',
  title: { fr: 'Traces GPX', en: 'GPX tracks' },
  publisher: 'https://ada.example/profile/card#me',
  timeZone: 'Europe/Paris',
})
const corrections = `${storage}selfdata/mobility/corrections/gpx/2026.ttl`

describe('the inventory', () => {
  it('describes a series', () => {
    expect(trips).toMatchObject({
      id: 'https://ada.example/selfdata/mobility/trips/gpx/',
      conformsTo: shapes.Trip.iri,
      timeZone: 'Europe/Paris',
    })
    expect(check('Series', trips)).toEqual([])
  })

  it('is read back, series and other documents apart', () => {
    const quads = catalogEntries({ base, series: [trips], documents: [corrections] })
    expect(readCatalog(readTurtle(writeTurtle(quads, { base }), { base }))).toEqual({
      series: [trips],
      documents: [corrections],
      problems: [],
    })
  })

  it('grows by inserting alone, and twice changes nothing', () => {
    const first = catalogEntries({ base, series: [trips] })
    const more = catalogEntries({ base, series: [trips], documents: [corrections] })
    expect(quadDifference(first, [...first, ...more])).toMatchObject({ deletes: [] })
    expect(patchText({ inserts: more }, { base })).not.toContain('deletes')
    expect(quadDifference(more, [...more, ...more])).toEqual({ inserts: [], deletes: [] })
  })

  it('is empty when there is none', () => {
    expect(readCatalog([])).toEqual({ series: [], documents: [], problems: [] })
  })
})
