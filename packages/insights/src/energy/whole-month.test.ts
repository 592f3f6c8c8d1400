// Who has bills only: months without days, which are whole all the same.
import { describe, expect, it } from 'vitest'
import { compareMonths } from './compare-year.ts'
import { energyCost } from './energy-cost.ts'
import { energyMonths } from './energy-month.ts'
import { energyFreshness } from './freshness.ts'
import { summariseDaily } from './summarise-energy.ts'
import { isToldAsOne, isWholeMonth } from './whole-month.ts'
import { eng } from '@selfdata/vocab'

const billed = (month: string, next: string, kilowattHours: number) => ({
  id: `https://ana.example/bills#${month}`,
  startTime: `${month}-01T00:00:00+01:00`,
  endTime: `${next}-01T00:00:00+01:00`,
  observedProperty: eng.activeEnergy,
  resource: 'gas' as const,
  energyInWattHours: kilowattHours * 1000,
  period: 'month' as const,
  quality: 'measured' as const,
})
const months = energyMonths(
  summariseDaily([billed('2025-02', '2025-03', 400), billed('2026-02', '2026-03', 300)], {
    timeZone: 'Europe/Paris',
  }).map((summary) => ({ source: 'supplier', detail: false, summary })),
)
const [before, february] = [months[0]!, months[1]!]

describe('a month of which only the bill is known', () => {
  it('is whole, though none of its days is known', () => {
    expect([isToldAsOne(february), isWholeMonth(february)]).toEqual([true, true])
    expect(isWholeMonth({ ...february, total: undefined })).toBe(false)
    expect(isWholeMonth({ ...february, knownDays: 20 })).toBe(false)
  })

  it('is compared with the bill of the year before, and with nothing else', () => {
    expect(compareMonths(february, months)).toEqual({
      now: 300_000,
      before: 400_000,
      share: -0.25,
      days: 0,
    })
    expect(compareMonths(before, months)).toBeUndefined()
    const measured = { ...before, knownDays: 28 }
    expect(compareMonths(february, [measured, february])).toBeUndefined()
  })

  it('costs what its sum costs', () => {
    const band = { id: '#band', rank: 1, priceInEurosPerKilowattHour: 0.1 }
    const contract = {
      id: '#contract',
      resource: 'gas' as const,
      tariffOption: 'base' as const,
      startDate: '2025-01-01',
      standingPricePerYear: 0,
      priceBand: [band],
    }
    expect(energyCost(february, { contracts: [contract] })?.value).toBeCloseTo(30, 6)
  })

  it('reaches to its last day, and is not late before the next bill can be there', () => {
    expect(energyFreshness(months, { today: '2026-03-20' })).toMatchObject({
      latest: '2026-02-28',
      late: false,
    })
    expect(energyFreshness(months, { today: '2026-05-20' }).late).toBe(true)
  })
})
