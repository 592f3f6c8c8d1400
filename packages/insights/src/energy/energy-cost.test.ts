import type { SupplyContract } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { contractAt, withMeanPrices } from './contracts.ts'
import { energyCost } from './energy-cost.ts'
import { halfHoursOf } from './price-bands.ts'
import { meanPrices, publishedPrices } from './published-prices.ts'
import { someMonth } from './testing-days.ts'

const contract = (extra: Partial<SupplyContract> = {}): SupplyContract => ({
  id: 'https://a.example/home#contract',
  resource: 'electricity',
  startDate: '2026-01-01',
  standingPriceInEurosPerYear: 146.1,
  priceBand: [
    { id: 'https://a.example/home#contract-1', rank: 1, priceInEurosPerKilowattHour: 0.2 },
  ],
  ...extra,
})
const peak = contract({
  priceBand: [
    { id: 'x-1', rank: 1, hours: '22:00-06:00', priceInEurosPerKilowattHour: 0.1 },
    { id: 'x-2', rank: 2, priceInEurosPerKilowattHour: 0.3 },
  ],
})

describe('the cost of a month', () => {
  it('is consumption at its price, and the standing price of its days', () => {
    const cost = energyCost(someMonth('2026-04'), { contracts: [contract()] })!
    expect(cost.value).toBeCloseTo(300 * 0.2 + 0.4 * 30, 6)
    expect(cost.low).toBeCloseTo(cost.value, 6)
  })

  it('is split between peak and off-peak hours by the clock of the home', () => {
    // Half of each day falls between ten at night and six in the morning.
    const cost = energyCost(someMonth('2026-04'), { contracts: [peak] })!
    expect(cost.from.bands.map(({ amount }) => Math.round(amount))).toEqual([150, 150])
    expect(cost.value - cost.standing).toBeCloseTo(150 * 0.1 + 150 * 0.3, 6)
  })

  it('counts each day under the price of that day when the price changes in the middle', () => {
    const dearer = contract({
      id: 'new',
      startDate: '2026-04-16',
      priceBand: [{ id: 'n-1', rank: 1, priceInEurosPerKilowattHour: 0.4 }],
    })
    const cost = energyCost(someMonth('2026-04'), { contracts: [contract(), dearer] })!
    expect(cost.value - cost.standing).toBeCloseTo(150 * 0.2 + 150 * 0.4, 6)
  })

  it('changes for months long past when a price is corrected: nothing is stored', () => {
    const month = someMonth('2026-02')
    const right = contract({
      priceBand: [{ id: 'r-1', rank: 1, priceInEurosPerKilowattHour: 0.25 }],
    })
    expect(energyCost(month, { contracts: [contract()] })!.value).toBeCloseTo(
      280 * 0.2 + 0.4 * 28,
      6,
    )
    expect(energyCost(month, { contracts: [right] })!.value).toBeCloseTo(280 * 0.25 + 0.4 * 28, 6)
  })

  it('of days without hours says between what and what it lies', () => {
    const cost = energyCost(someMonth('2026-04', { hours: false }), { contracts: [peak] })!
    expect(cost.low - cost.standing).toBeCloseTo(30, 6)
    expect(cost.high - cost.standing).toBeCloseTo(90, 6)
    expect(cost.from.detailedShare).toBe(0)
  })

  it('is unknown, not nothing, before any contract began', () => {
    expect(energyCost(someMonth('2025-12'), { contracts: [contract()] })).toBeUndefined()
  })

  it('can follow the weekend, as some offers do', () => {
    const weekend = contract({
      standingPriceInEurosPerYear: 0,
      priceBand: [
        { id: 'w-1', rank: 1, weekend: true, priceInEurosPerKilowattHour: 0 },
        { id: 'w-2', rank: 2, priceInEurosPerKilowattHour: 1 },
      ],
    })
    // April 2026 has eight days of weekend.
    expect(energyCost(someMonth('2026-04'), { contracts: [weekend] })!.value).toBeCloseTo(220, 6)
  })

  it('is with the mean price until the first own contract, and never after', () => {
    const own = contract({ resource: 'water', startDate: '2020-06-01' })
    const at = (date: string) => contractAt(withMeanPrices([own]), { resource: 'water', date })
    expect(at('2020-05-31')!.id).toContain('water-mean')
    expect(at('2026-05-31')!.id).toBe(own.id)
  })

  it('of water is by the cubic metre', () => {
    const cost = energyCost(someMonth('2026-04', { resource: 'water', perDay: 300 }), {
      contracts: meanPrices,
    })!
    expect(cost.value).toBeCloseTo(9 * 4.52, 6)
  })

  it('has a date and a source for every published price', () => {
    for (const { source, startDate, priceBand } of publishedPrices) {
      expect(source).toMatch(/20\d\d|14e rapport/u)
      expect(startDate).toMatch(/^\d{4}-\d\d-\d\d$/u)
      expect(priceBand.length).toBeGreaterThan(0)
    }
  })
})

it('reads ranges of hours over midnight', () => {
  expect([...halfHoursOf('23:00-01:00,12:30-13:30')].toSorted((a, b) => a - b)).toEqual([
    0, 1, 25, 26, 46, 47,
  ])
})
