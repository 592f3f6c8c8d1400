import { quadDifference, readTurtle, writeTurtle } from '@selfdata/records'
import { expect, it } from 'vitest'
import { campaignDigest } from '../campaign/digest.ts'
import type { ResultCell } from '../counting/protect.ts'
import { campaign, codeList } from '../testing/cycle-lane.ts'
import { readCensus, representation } from './bias.ts'
import { csvOf } from './csv.ts'
import { csvwOf } from './csvw.ts'
import { catalogueOf } from './dcat.ts'
import { geojsonOf } from './geojson.ts'
import { brokenPromises, releaseOf } from './release.ts'
import { themeOf } from './theme.ts'

const cells: ResultCell[] = [
  { cell: 0, status: 'published', count: 35, people: 15 },
  { cell: 1, status: 'withheld' },
  { cell: 2, status: 'zero' },
  { cell: 6, status: 'published', count: 30, people: 30 },
  { cell: 7, status: 'published', count: 10, people: 10 },
  { cell: 8, status: 'withheld' },
]
const digest = campaignDigest({ campaign, codeList })
const release = releaseOf(
  { cells, totals: [] },
  {
    id: 'https://coop.example/releases/1#it',
    campaign,
    digest,
    publisher: campaign.hasDataProcessor!,
    people: 43,
    now: '2027-05-20T09:00:00Z',
  },
)

it('tells withheld from zero in the table', () => {
  const [header, first, withheld, zero] = csvOf(cells, codeList).split('\r\n')
  expect(header).toBe('cell,place,to_place,band,category,title_fr,title_en,status,count,people')
  expect(first).toBe('0,quay,,07-09,,"Quai, 7 h à 9 h","Quai, 7 h à 9 h",published,35,15')
  expect(withheld).toMatch(/,withheld,,$/u)
  expect(zero).toMatch(/,zero,0,0$/u)
})

it('does not hand a formula to a spreadsheet', () => {
  const [first, ...others] = codeList.hasCell
  const hostile = {
    ...codeList,
    hasCell: [{ ...first!, title: { fr: '=HYPERLINK("x")', en: 'x' } }, ...others],
  }
  expect(csvOf(cells.slice(0, 1), hostile)).toContain(`"'=HYPERLINK(""x"")"`)
})

it('describes every column of the table', () => {
  const metadata = JSON.parse(JSON.stringify(csvwOf(release, { csv: 'result.csv' })))
  expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name).join(',')).toBe(
    csvOf([], codeList).trim(),
  )
})

it('draws what has a place', () => {
  expect(geojsonOf(cells, codeList)).toMatchObject({
    features: [
      { id: 0, geometry: { type: 'LineString' }, properties: { count: 35 } },
      { id: 1, properties: { status: 'withheld', count: null } },
      { id: 2, properties: { status: 'zero', count: 0 } },
    ],
  })
})

it('is a dataset of a catalogue that reads back', () => {
  const quads = catalogueOf(
    {
      id: 'https://coop.example/catalogue#it',
      title: { fr: 'Résultats', en: 'Results' },
      description: { fr: 'Ce qui a été compté.', en: 'What was counted.' },
      publisher: { id: 'https://coop.example/#it', name: 'Coop' },
    },
    [
      {
        release,
        description: campaign.question,
        keywords: [{ fr: 'vélo', en: 'cycling' }],
        theme: themeOf(campaign),
        period: campaign,
        files: [
          { url: 'https://coop.example/releases/1.csv', type: 'CSV' },
          { url: 'https://coop.example/releases/1.geojson', type: 'GEOJSON' },
        ],
        metadata: 'https://coop.example/releases/1.csv-metadata.json',
      },
    ],
  )
  const base = 'https://coop.example/catalogue'
  const read = readTurtle(writeTurtle(quads, { base }), { base })
  expect(quadDifference(quads, read)).toEqual({ inserts: [], deletes: [] })
})

it('does not tell how many they were when they were few', () => {
  const few = releaseOf(
    { cells: [], totals: [] },
    {
      id: release.id,
      campaign,
      digest,
      publisher: release.publisher,
      people: 7,
      now: release.issued,
    },
  )
  expect(few.contributors).toBeUndefined()
  expect(release.contributors).toBe(45)
})

it('is never less protected than its campaign promised', () => {
  expect(brokenPromises(release, campaign, digest)).toEqual([])
  expect(
    brokenPromises(
      { ...release, minGroupSize: 5, roundTo: 1 },
      { ...campaign, privacyBudget: 1 },
      'x',
    ),
  ).toEqual(['smaller-group', 'finer-rounding', 'less-noise', 'other-version'])
})

it('says who is missing', () => {
  const census = readCensus('trait,people\r\nage-18-39,400\nage-40-64,400\nage-65,200\nbroken,\n')
  const [young, middle, old] = representation(cells, codeList, census)
  expect(young).toEqual({ trait: 'age-18-39', census: 0.4, contributors: 0.75, ratio: 1.875 })
  expect(middle!.ratio).toBeCloseTo(0.625)
  expect(old).toEqual({ trait: 'age-65', census: 0.2 })
})
