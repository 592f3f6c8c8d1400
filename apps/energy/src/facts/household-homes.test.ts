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
