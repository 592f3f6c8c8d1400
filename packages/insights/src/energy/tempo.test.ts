import type { SupplyContract } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import type { ColourCalendar } from './day-colours.ts'
import { energyCost, sumOfCosts } from './energy-cost.ts'
import { daysWithin } from './energy-month.ts'
import { marginalPrice } from './marginal-price.ts'
import { publishedPrices } from './published-prices.ts'
import { someCurve, someMonth } from './testing-days.ts'
import { withCurves } from './with-curves.ts'

const winter: ColourCalendar = {
  tariff: 'tempo',
  from: '2025-12-31',
  to: '2026-01-31',
  days: { '2026-01-06': 'red', '2026-01-08': 'white' },
}
const tempo: SupplyContract = {
  ...publishedPrices.find(({ tariffOption }) => tariffOption === 'tempo')!,
  standingPriceInEurosPerYear: 0,
}
/** Ten kilowatt hours a day, half of them between ten at night and six in the morning. */
const january = someMonth('2026-01')
const amounts = (cost: ReturnType<typeof energyCost>) =>
  Object.fromEntries(
    cost!.from.bands.map(({ band, amount }) => [band.name, Math.round(amount * 100) / 100]),
  )

describe('a bill whose days have colours (Tempo)', () => {
  it('counts a red day from six in the morning to six the next, at its own two prices', () => {
    const cost = energyCost(january, { contracts: [tempo], calendars: [winter] })!
    expect(amounts(cost)).toEqual({
      'Bleu, heures creuses': 145,
      'Bleu, heures pleines': 145,
      'Blanc, heures creuses': 5,
      'Blanc, heures pleines': 5,
      'Rouge, heures creuses': 5,
      'Rouge, heures pleines': 5,
    })
    const euros = 145 * (0.1296 + 0.1609) + 5 * (0.1486 + 0.1894) + 5 * (0.1568 + 0.7562)
    expect(cost.value).toBeCloseTo(euros, 6)
    expect(cost.high).toBeCloseTo(cost.low, 6)
    expect(cost.from).toMatchObject({ detailedShare: 1, uncolouredDays: 0 })
  })

  it('the small hours of a day belong to the colour of the evening before', () => {
    const at = { from: '2026-01-07', to: '2026-01-07' }
    const cost = energyCost(daysWithin(january, at), { contracts: [tempo], calendars: [winter] })
    expect(amounts(cost)).toMatchObject({ 'Rouge, heures creuses': 3.75 })
  })

  it('without a calendar says how far apart it may be, and how many days have no colour', () => {
    const cost = energyCost(january, { contracts: [tempo] })!
    expect(cost.from.uncolouredDays).toBe(31)
    expect(cost.value).toBeCloseTo(155 * (0.1296 + 0.1609), 6)
    expect(cost.low).toBeCloseTo(cost.value, 6)
    expect(cost.high).toBeCloseTo(155 * (0.1568 + 0.7562), 6)
  })

  it('of a day whose hours nobody knows lies between its cheapest and its dearest hour', () => {
    const at = { from: '2026-01-08', to: '2026-01-08' }
    const day = daysWithin(someMonth('2026-01', { hours: false }), at)
    const cost = energyCost(day, { contracts: [tempo], calendars: [winter] })!
    expect(cost.low).toBeCloseTo(10 * 0.1296, 6)
    expect(cost.high).toBeCloseTo(10 * 0.1894, 6)
  })

  it('says what one kilowatt hour more costs, with as many red days as a year has', () => {
    const price = marginalPrice(
      { contracts: [tempo] },
      { resource: 'electricity', date: '2026-01-01' },
    )!
    const mean = ([offPeak, peak]: [number, number]) => (offPeak * 8 + peak * 16) / 24
    const year =
      (mean([0.1296, 0.1609]) * 300 + mean([0.1486, 0.1894]) * 43 + mean([0.1568, 0.7562]) * 22) /
      365
    expect(price).toBeCloseTo(year, 6)
  })
})

describe('a bill with peak days (EJP)', () => {
  const ejp: SupplyContract = {
    id: 'https://a.example/#ejp',
    resource: 'electricity',
    startDate: '2020-01-01',
    tariffOption: 'ejp',
    priceBand: [
      {
        id: '#1',
        rank: 1,
        hours: '07:00-01:00',
        dayColour: 'peak',
        priceInEurosPerKilowattHour: 1,
      },
      { id: '#2', rank: 2, priceInEurosPerKilowattHour: 0.1 },
    ],
  }
  const calendars: ColourCalendar[] = [
    { tariff: 'ejp', from: '2025-11-01', to: '2026-03-31', days: { '2026-01-06': 'peak' } },
  ]

  it('is dear from seven in the morning to one at night, over midnight', () => {
    const cost = energyCost(january, { contracts: [ejp], calendars })!
    // Thirty half hours of the day, four of the evening, and two of the day after.
    const dear = (30 * 10) / 64 + (6 * 10) / 32
    expect(cost.value).toBeCloseTo(dear + (310 - dear) * 0.1, 6)
  })
})

describe('the cost of a day and of a week', () => {
  const custom: SupplyContract = {
    id: 'https://a.example/#own',
    resource: 'electricity',
    startDate: '2020-01-01',
    standingPriceInEurosPerYear: 365.25,
    priceBand: [
      { id: '#1', rank: 1, hours: '12:30-14:30', priceInEurosPerKilowattHour: 0 },
      { id: '#2', rank: 2, priceInEurosPerKilowattHour: 1 },
    ],
  }
  const prices = { contracts: [custom] }

  it('a day costs what its own half hours cost once its curve is open', () => {
    const at = { from: '2026-01-10', to: '2026-01-10' }
    const curve = someCurve('2026-01-10T00:00:00+01:00', '2026-01-11T00:00:00+01:00', {
      watts: 500,
    })
    const day = withCurves(daysWithin(january, at), [curve], { timeZone: 'Europe/Paris' })
    expect(energyCost(day, prices)!.value).toBeCloseTo(1 + (10 * 44) / 48, 6)
  })

  it('a week over the turn of a month is the sum of its days, each under its own month', () => {
    const february = someMonth('2026-02', { perDay: 20_000 })
    const at = { from: '2026-01-26', to: '2026-02-01' }
    const costs = [january, february].flatMap(
      (month) => energyCost(daysWithin(month, at), prices) ?? [],
    )
    const week = sumOfCosts(costs)!
    expect(week.standing).toBeCloseTo(7, 6)
    const inside = (perDay: number) => (4 * perDay) / 64
    expect(week.value - week.standing).toBeCloseTo(80 - 6 * inside(10) - inside(20), 6)
    expect(week.from.bands.map(({ band }) => band.id)).toEqual(['#2', '#1'])
  })
})
