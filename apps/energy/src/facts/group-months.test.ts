import type { EnergyMonth } from '@selfdata/insights'
import { datesOf } from '@selfdata/insights'
import { expect, it } from 'vitest'
import { inventedGroups } from '../try-out/groups.ts'
import { compareWithCounts } from './group-months.ts'

const counts = inventedGroups(new Date('2026-11-22T12:00:00Z'))
const whole = (month: string, total: number): EnergyMonth => ({
  month,
  resource: 'electricity',
  total,
  days: datesOf(month).map((date) => ({
    date,
    value: total / 30,
    share: 1,
    lowest: null,
    highest: null,
  })),
  knownDays: datesOf(month).length,
  estimatedDays: 0,
  sources: ['enedis'],
})
const own = [whole('2026-03', 200_000), whole('2026-10', 300_000)]

it('compares whole months with the mean of homes of the same kind, the latest first', () => {
  const { months } = compareWithCounts(own, { dwelling: 'flat', counts })
  const [october] = months
  const cell = counts[0]!.body.result.cells.at(-1)!
  expect(october).toMatchObject({ month: '2026-10', own: 300_000, homes: 40 })
  expect(october!.mean).toBeCloseTo((cell.count! * 10_000) / 40, 6)
  expect(october!.share).toBeCloseTo(300_000 / october!.mean - 1, 6)
})

it('a month with too few homes is named, and no mean is made up for it', () => {
  const { months, withheld } = compareWithCounts(own, { dwelling: 'flat', counts })
  expect(months.map(({ month }) => month)).toEqual(['2026-10'])
  expect(withheld).toEqual(['2026-03'])
})

it('no group is made up for another kind of home, or where none was published', () => {
  expect(compareWithCounts(own, { dwelling: 'house', counts }).months).toEqual([])
  expect(compareWithCounts(own, { dwelling: 'flat', counts: [] }).months).toEqual([])
})

it('a month that is not whole is not compared', () => {
  const torn = { ...whole('2026-10', 300_000), knownDays: 20 }
  expect(compareWithCounts([torn], { dwelling: 'flat', counts }).months).toEqual([])
})
