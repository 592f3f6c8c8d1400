import {
  campaignDigest,
  codeListOf,
  prepare,
  protect,
  releaseOf,
  tally,
  wattHoursPerCount,
} from '@selfdata/campaigns'
import { campaign as cycleLane } from '@selfdata/campaigns/testing'
import { datesOf } from '@selfdata/insights'
import type { EnergyMonth } from '@selfdata/insights'
import type { PublishedCount } from '@selfdata/ui'
import { expect, it } from 'vitest'
import { compareWithCounts } from './group-months.ts'

const months = ['2027-03', '2027-04', '2027-05'] as const
const label = (key: string) => ({ key, title: { fr: key, en: key } })
const codeList = codeListOf({
  base: 'https://coop.example/campaigns/homes',
  title: { fr: 'Logements', en: 'Homes' },
  transformation: 'energy-by-dwelling',
  places: [],
  bands: months.map(label),
  categories: ['flat', 'house'].map(label),
  traits: [],
})
const campaign = {
  ...cycleLane,
  transformation: 'energy-by-dwelling' as const,
  endDate: '2027-05-31',
  codeList: codeList.id,
  perPersonCap: 600,
}
/** Fourteen flats and twelve houses of 200 to 260 kWh in March; later, six of each tell a month. */
const homes = Array.from({ length: 26 }, (_, index) => {
  const isFlat = index < 14
  const later = (isFlat ? index : index - 14) < 6 ? months[1] : months[2]
  return {
    dwelling: isFlat ? 'flat' : 'house',
    wattHours: 200_000 + (index % 7) * 10_000,
    told: index === 12 || index === 13 ? [months[0]] : [months[0], later],
  }
})

/** What a city publishes of these homes, by all the steps that a count takes. */
function published(): PublishedCount {
  const lines = homes.map(({ dwelling, wattHours, told }, index) => {
    const energy = { dwelling, months: new Map(told.map((month) => [month, wattHours])) }
    const { counts } = prepare({ terms: campaign, codeList, input: { energy } })
    return { person: String(index), counts }
  })
  const { hasCell } = codeList
  const counted = tally(
    lines,
    hasCell.map(({ cellNumber }) => cellNumber),
  )
  const result = protect(counted.cells, hasCell, campaign)
  const release = releaseOf(result, {
    id: `${campaign.id}-release`,
    campaign,
    digest: campaignDigest({ campaign, codeList }),
    publisher: campaign.hasDataController,
    people: counted.people,
    now: '2027-06-01T00:00:00Z',
  })
  return { detail: { campaign, codeList }, body: { result, release } }
}

const march: EnergyMonth = {
  month: '2027-03',
  resource: 'electricity',
  total: 184_000,
  days: datesOf('2027-03').map((date) => ({
    date,
    value: 184_000 / 31,
    share: 1,
    lowest: null,
    highest: null,
  })),
  knownDays: 31,
  estimatedDays: 0,
  sources: ['enedis'],
}

it('a home is compared with what was counted, protected and published of homes of its kind', () => {
  const counts = [published()]
  const flats = homes.filter(({ dwelling }) => dwelling === 'flat')
  const sum = flats.reduce((all, { wattHours }) => all + wattHours, 0)
  const { months: compared } = compareWithCounts([march], { dwelling: 'flat', counts })
  expect(compared).toMatchObject([{ month: '2027-03', own: 184_000, homes: 15 }])
  // Both numbers are rounded to fives, so the true mean lies between two, which are told.
  const [{ mean, low, high }] = compared as [(typeof compared)[number]]
  expect(mean).toBeCloseTo((320 * wattHoursPerCount) / 15, 6)
  const truth = sum / flats.length
  expect(low).toBeLessThan(truth)
  expect(high).toBeGreaterThan(truth)
})

it('a month of which too few homes told is withheld, and nothing is made up for it', () => {
  const both = [march, { ...march, month: '2027-04', days: march.days.slice(1), knownDays: 30 }]
  const counts = [published()]
  const { months: compared, withheld } = compareWithCounts(both, { dwelling: 'house', counts })
  expect(compared.map(({ month }) => month)).toEqual(['2027-03'])
  expect(withheld).toEqual(['2027-04', '2027-05'])
})
