import type { EnergyMonth } from '@selfdata/insights'
import { expect, it } from 'vitest'
import { billedYear, yearlyOf } from './yearly.ts'

const bill = (month: string): EnergyMonth => ({
  month,
  resource: 'gas',
  total: 100_000,
  days: [],
  knownDays: 0,
  estimatedDays: 0,
  sources: ['supplier'],
})
const year = Array.from({ length: 12 }, (_, index) =>
  bill(`2025-${String(index + 1).padStart(2, '0')}`),
)

it('a year of bills is their sum, but only where all twelve are there', () => {
  expect(billedYear(year)).toBe(1_200_000)
  expect(billedYear([bill('2024-12'), ...year])).toBe(1_200_000)
  expect(billedYear(year.slice(1))).toBeUndefined()
  expect(billedYear([bill('2024-11'), ...year.slice(1)])).toBeUndefined()
})

it('sixty days at least say what a year comes to', () => {
  const days = Array.from({ length: 73 }, () => ({ value: 10 }))
  expect(yearlyOf(days)).toBe(3650)
  expect(yearlyOf(days.slice(20))).toBeUndefined()
})
