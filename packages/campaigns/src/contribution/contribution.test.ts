import { encode, readTurtle, writeTurtle } from '@selfdata/records'
import type { Campaign, CodeList } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { lengthOf, trim } from '../geometry/line.ts'
import { distance } from '../geometry/point.ts'
import { readWkt } from '../geometry/read-wkt.ts'
import { squareOf, toEurope } from '../geometry/statistical-grid.ts'
import { campaign, codeList } from '../testing/cycle-lane.ts'
import { capped } from './cap.ts'
import { contributionOf } from './contribution.ts'
import { inferencesOf } from './inferences.ts'
import type { Journey } from './journey.ts'
import { judge } from './judge.ts'
import { prepare } from './prepare.ts'
import { vectorOf } from './sealed-contribution.ts'

const along: Journey = {
  id: 'ride',
  mode: 'bicycle',
  startTime: '2027-03-09T08:05:00+01:00',
  endTime: '2027-03-09T08:20:00+01:00',
  line: [
    [-1.165, 46.15605],
    [-1.16, 46.15605],
    [-1.152, 46.15595],
  ],
}
const task = (journeys: Journey[], change: Partial<Campaign> = {}, extra = {}) => ({
  terms: { ...campaign, ...change },
  codeList,
  input: { journeys, ...extra },
})
const counts = (...entries: [number, number][]) => new Map(entries)

describe('passages per street link', () => {
  it('counts links that are followed, in their band, once per journey', () => {
    expect(prepare(task([along])).counts).toEqual(counts([0, 1], [2, 1]))
    const evening = { ...along, startTime: '2027-03-09T18:05:00+01:00' }
    expect(prepare(task([along, along, evening])).counts).toEqual(
      counts([0, 2], [1, 1], [2, 2], [3, 1]),
    )
  })
  it('does not count a street that is only crossed', () => {
    const across: Journey = {
      ...along,
      line: [
        [-1.158, 46.15],
        [-1.158, 46.16],
      ],
    }
    expect(prepare(task([across])).counts.size).toBe(0)
    expect(prepare(task([across], { transformation: 'crossing-counts' })).counts).toEqual(
      counts([0, 1]),
    )
  })
  it('leaves out other modes, other days, and what the person leaves out', () => {
    const bus: Journey = { ...along, mode: 'bus' }
    const later = { ...along, startTime: '2027-05-01T08:00:00+02:00' }
    expect(prepare(task([bus, later])).counts.size).toBe(0)
    const leftOut = { days: new Set(['2027-03-09']) }
    expect(prepare(task([along]), leftOut).counts.size).toBe(0)
    expect(prepare(task([along]), { places: new Set(['quay']) }).counts).toEqual(counts([2, 1]))
  })
  it('tells nothing of both ends, nor near home', () => {
    expect(prepare(task([along], { trimEndsInMetres: 800 })).counts.size).toBe(0)
    const home = { sensitivePlaces: [[-1.1525, 46.156]] }
    expect(prepare(task([along], { trimEndsInMetres: 200 }, home)).counts).toEqual(counts([0, 1]))
  })
})

it('counts arrivals by square of the statistical grid, but not at home', () => {
  const square = squareOf([-1.152, 46.15595])
  const grid: CodeList = {
    ...codeList,
    hasCell: [
      { id: `${codeList.id}-0`, title: { fr: square, en: square }, cellNumber: 0, place: square },
    ],
  }
  const arrivals = {
    ...task([along], { transformation: 'arrivals-by-cell', trimEndsInMetres: 200 }),
    codeList: grid,
  }
  expect(prepare(arrivals).counts).toEqual(counts([0, 1]))
  const atHome = {
    ...arrivals,
    input: { journeys: [along], sensitivePlaces: [[-1.152, 46.1562] as const] },
  }
  expect(prepare(atHome).counts.size).toBe(0)
})

it('names squares as the statistical office does', () => {
  // Paris, as in the official 200 m grid.
  expect(squareOf([2.3522, 48.8566])).toMatch(/^CRS3035RES200mN28\d{5}E37\d{5}$/u)
  // The centre of the projection.
  const [easting, northing] = toEurope([10, 52])
  expect(easting).toBeCloseTo(4_321_000, 3)
  expect(northing).toBeCloseTo(3_210_000, 3)
})

it('counts energy in tens of kilowatt hours by dwelling and month', () => {
  const energy = {
    dwelling: 'flat',
    months: new Map([
      ['2027-03', 244_000],
      ['2027-09', 1_000_000],
    ]),
  }
  const list: CodeList = {
    ...codeList,
    hasCell: [
      {
        id: `${codeList.id}-0`,
        title: { fr: 'x', en: 'x' },
        cellNumber: 0,
        category: 'flat',
        timeBand: '2027-03',
      },
    ],
  }
  const terms = { ...campaign, transformation: 'energy-by-dwelling' as const }
  expect(prepare({ terms, codeList: list, input: { energy } }).counts).toEqual(counts([0, 24]))
})

describe('the cap', () => {
  it('never lets one person add more, and loses nothing below it', () => {
    const anyCounts = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 500 })), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 100 }), (entries, cap) => {
        const before = new Map(entries)
        const after = capped(before, cap)
        const sum = (map: Map<number, number>) => [...map.values()].reduce((a, b) => a + b, 0)
        expect(sum(after)).toBe(Math.min(cap, sum(before)))
        for (const [cell, count] of after) expect(count).toBeLessThanOrEqual(before.get(cell)!)
      }),
    )
  })
  it('is told to the person', () => {
    expect(prepare(task(Array.from({ length: 30 }, () => along))).cutOff).toBe(20)
  })
  it('is shown where counts are split as it is sealed: at most fifteen a cell', () => {
    const rides = task(Array.from({ length: 18 }, () => along))
    const terms = { ...rides.terms, countingMode: 'split' as const }
    const { counts: shown, cutOff } = prepare({ ...rides, terms })
    expect([Math.max(...shown.values()), cutOff]).toEqual([15, 6])
    expect(vectorOf(shown, codeList)).toEqual(vectorOf(prepare(rides).counts, codeList))
  })
})

describe('what leaves the pod', () => {
  const document = 'https://ada.example/selfdata/contributions/cycle-lane.ttl'
  const version = { campaign, codeList }
  const contribution = contributionOf(counts([0, 12], [2, 5], [6, 1]), {
    document,
    ...version,
    pseudonym: 'Qm3xPz0aT9-kL_2c',
    now: '2027-04-30T20:15:00+02:00',
  })
  const quads = encode('Contribution', contribution)
  const text = writeTurtle(quads, { base: document })
  const reread = (change: (text: string) => string) =>
    judge(readTurtle(change(text), { base: document }), version)

  it('is read back as the very counts', () => {
    expect(reread((same) => same)).toEqual({
      pseudonym: 'Qm3xPz0aT9-kL_2c',
      counts: counts([0, 12], [2, 5], [6, 1]),
    })
  })

  const attacks: [string, string, (text: string) => string][] = [
    ['a name beside it', 'outside-shape', (t) => `${t}\n<#it> <http://schema.org/name> "Ada" .`],
    [
      'another thing in the document',
      'outside-shape',
      (t) => `${t}\n<#home> <http://schema.org/latitude> 46.1 .`,
    ],
    ['another campaign', 'other-campaign', (t) => t.replaceAll('cycle-lane#it', 'parking#it')],
    [
      'a version that was altered',
      'other-campaign',
      (t) => t.replace(/"[0-9a-f]{64}"/u, `"${'0'.repeat(64)}"`),
    ],
    ['a cell outside the list', 'unknown-cell', (t) => t.replace('cell-2>', 'cell-99>')],
    ['a cell twice', 'cell-twice', (t) => t.replace('cell-2>', 'cell-0>')],
    [
      'more than one person may add',
      'over-cap',
      (t) => t.replace(/count> 12|count 12/u, (m) => m.replace('12', '39')),
    ],
    ['a trait told five times', 'over-cap', (t) => t.replace(/(count>? )1( |;|\.)/u, '$15$2')],
    ['a count below one', 'malformed', (t) => t.replace(/(count>? )12/u, '$1-3')],
    ['no document of ours', 'not-one', () => '<#a> <http://schema.org/name> "b" .'],
  ]
  it.each(attacks)('is refused with %s', (_, problem, change) => {
    expect(reread(change)).toEqual({ problem })
  })
})

it('tells the person what their lines would let others conclude', () => {
  expect(inferencesOf(counts([0, 1]), codeList)).toEqual([{ kind: 'little' }])
  expect(inferencesOf(counts([0, 12], [3, 2]), codeList).map(({ kind }) => kind)).toEqual([
    'habit',
    'centre',
    'hours',
  ])
})

describe('lines', () => {
  it('are cut by what is asked at both ends', () => {
    const line = along.line
    expect(lengthOf(trim(line, 100))).toBeCloseTo(lengthOf(line) - 200, 0)
    expect(trim(line, 10_000)).toEqual([])
    expect(distance([0, 0], [0, 1])).toBeCloseTo(111_195, 0)
  })
  it.each([
    'POINT(1 2)',
    'LINESTRING(1 2)',
    'LINESTRING(1 2, 3)',
    'LINESTRING(1 2, 999 2)',
    'POLYGON((0 0, 1 1))',
    'POLYGON((0 0,1 0,1 1,0 0),(0 0,1 0,1 1,0 0))',
    '',
  ])('are not read from %s', (wkt) => {
    expect(readWkt(wkt)).toBeUndefined()
  })
})
