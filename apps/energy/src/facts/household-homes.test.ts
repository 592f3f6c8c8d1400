import type { MonthPart } from '@selfdata/insights'
import { datesOf } from '@selfdata/insights'
import { expect, it } from 'vitest'
import { householdHomes } from './household-homes.ts'

const month = (perDay: number): MonthPart => ({
  source: 'enedis',
  detail: false,
  summary: {
    id: '#2026-03-electricity',
    startDate: '2026-03-01',
    resource: 'electricity',
    dailyValues: datesOf('2026-03').map(() => perDay),
    dailyShares: datesOf('2026-03').map(() => 1),
  },
})

it('counts the meter of two who live together once, and names both', () => {
  const people = [
    { name: 'Camille', parts: [month(8000)] },
    { name: 'Sacha', parts: [month(8001)] },
  ]
  const [home, ...others] = householdHomes(people, 'electricity')
  expect(home!.names).toEqual(['Camille', 'Sacha'])
  expect(home!.months[0]!.total).toBe(8000 * 31)
  expect(others).toEqual([])
})

const bill = (litres: number): MonthPart => ({
  source: 'water',
  detail: false,
  summary: {
    id: '#2026-03-water',
    startDate: '2026-03-10',
    endDate: '2026-05-09',
    resource: 'water',
    dailyValues: [],
    dailyShares: [],
    volumeInLitres: litres,
  },
})

it('counts the bills of a meter that two have once, and those of two meters apart', () => {
  const homes = (sacha: number) =>
    householdHomes(
      [
        { name: 'Camille', parts: [bill(20_000)] },
        { name: 'Sacha', parts: [bill(sacha)] },
      ],
      'water',
    ).map(({ names, bills }) => [names, bills.map(({ total }) => total)])
  expect(homes(20_000)).toEqual([[['Camille', 'Sacha'], [20_000]]])
  expect(homes(9000)).toEqual([
    [['Camille'], [20_000]],
    [['Sacha'], [9000]],
  ])
})

it('keeps two who live apart apart', () => {
  const people = [
    { name: 'Camille', parts: [month(8000)] },
    { name: 'Sacha', parts: [month(3000)] },
  ]
  expect(householdHomes(people, 'electricity').map(({ names }) => names)).toEqual([
    ['Camille'],
    ['Sacha'],
  ])
  expect(householdHomes(people, 'water')).toEqual([])
})
