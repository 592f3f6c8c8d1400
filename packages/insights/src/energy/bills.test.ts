// Who has bills of a quarter or half a year: each keeps its own days, and a year says what it estimates.
import { eng } from '@selfdata/vocab'
import type { MeterQuality } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { findAnomalies } from './anomalies.ts'
import { billAsMonth, billedWithin, billsOfHome } from './bills.ts'
import { compareBill } from './compare-bill.ts'
import { energyCost } from './energy-cost.ts'
import { energyMonths } from './energy-month.ts'
import type { MonthPart } from './energy-month.ts'
import { energyFreshness } from './freshness.ts'
import { homesOf } from './homes.ts'
import { daysOf } from './holes.ts'
import { datesBetween } from './local-clock.ts'
import { summariseDaily } from './summarise-energy.ts'

/** A sum of water from a date up to another, in litres, as an importer leaves it. */
function billed(
  from: string,
  until: string,
  volumeInLitres: number,
  quality: MeterQuality = 'measured',
) {
  const isDay = Date.parse(until) - Date.parse(from) === 86_400_000
  return {
    id: `https://ana.example/water#${from}-${until}-${quality}`,
    startTime: `${from}T00:00:00Z`,
    endTime: `${until}T00:00:00Z`,
    observedProperty: eng.volume,
    resource: 'water' as const,
    volumeInLitres,
    period: isDay ? ('day' as const) : ('between-readings' as const),
    quality,
  }
}

function partsOf(records: readonly ReturnType<typeof billed>[], source = 'water'): MonthPart[] {
  return summariseDaily(records, { timeZone: 'UTC' }).map((summary) => ({
    source,
    detail: false,
    summary,
  }))
}

const [winterBefore, summer, winter] = [
  billed('2024-10-14', '2025-04-14', 54_600),
  billed('2025-04-14', '2025-10-14', 61_000),
  billed('2025-10-14', '2026-04-14', 72_800),
]
const parts = partsOf([winterBefore, summer, winter])
const bills = billsOfHome({ meters: [parts] })
const year = { from: '2025-01-01', to: '2025-12-31' }

describe('bills of half a year', () => {
  it('keep their own days, and make no month and no day of anything', () => {
    expect(bills.map(({ from, to, total, days }) => [from, to, total, days])).toEqual([
      ['2024-10-14', '2025-04-13', 54_600, 182],
      ['2025-04-14', '2025-10-13', 61_000, 183],
      ['2025-10-14', '2026-04-13', 72_800, 182],
    ])
    expect(energyMonths(parts)).toEqual([])
    expect(findAnomalies(daysOf(energyMonths(parts)), { resource: 'water' })).toEqual([])
  })

  it('make a year of which the days beyond its turns are an estimate, and say how much that is', () => {
    // 103 days of 300 litres before, 79 days of 400 behind.
    expect(billedWithin(bills, year)).toEqual({
      value: 61_000 + 103 * 300 + 79 * 400,
      byDays: 103 * 300 + 79 * 400,
      days: 365,
    })
  })

  it('count for the days only that nothing else tells of', () => {
    const measured = datesBetween('2025-04-14', '2025-04-23').map((date, index) =>
      billed(date, datesBetween('2025-04-15', '2025-04-24')[index]!, 500),
    )
    const both = billsOfHome({ meters: [partsOf([summer, ...measured])] })
    expect(billedWithin(both, year).value).toBeCloseTo((61_000 * 173) / 183, 6)
    const covered = billsOfHome({
      meters: [partsOf([...measured, billed('2025-04-14', '2025-04-24', 9)])],
    })
    expect(covered).toEqual([])
  })

  it('let a reading of another import take the place of the estimates before it', () => {
    const estimates = [
      billed('2025-04-14', '2025-07-14', 40_000, 'estimated'),
      billed('2025-07-14', '2025-10-14', 40_000, 'estimated'),
    ]
    const read = billsOfHome({ meters: [partsOf([...estimates, summer])] })
    expect(read.map(({ total }) => total)).toEqual([61_000])
    expect(
      billsOfHome({ meters: [partsOf(estimates)] }).every(({ isEstimated }) => isEstimated),
    ).toBe(true)
    const again = billed('2025-04-14', '2025-10-14', 99_000, 'estimated')
    expect(billsOfHome({ meters: [partsOf([again, summer])] })[0]!.total).toBe(61_000)
  })

  it('are compared by the day with the same season of the year before, and with no other', () => {
    expect(compareBill(bills[2]!, bills)).toMatchObject({
      now: 400,
      before: 300,
      share: 400 / 300 - 1,
    })
    expect(compareBill(bills[2]!, bills)!.other).toBe(bills[0])
    expect(compareBill(bills[1]!, bills)).toBeUndefined()
  })

  it('of gas say how cold both were, where every day is known; those of water do not', () => {
    const gas = bills.map((bill) => ({ ...bill, resource: 'gas' as const }))
    const cold = Object.fromEntries(
      datesBetween('2024-10-14', '2026-04-13').map((date) => [date, 10]),
    )
    expect(compareBill(gas[2]!, gas, cold)!.degreeDays).toEqual({ now: 1820, before: 1820 })
    expect(compareBill(gas[2]!, gas, { '2025-10-14': 1 })!.degreeDays).toBeUndefined()
    expect(compareBill(bills[2]!, bills, cold)!.degreeDays).toBeUndefined()
  })

  it('cost what their days cost under each price', () => {
    const priced = (id: string, startDate: string, price: number) => ({
      id,
      resource: 'water' as const,
      tariffOption: 'base' as const,
      startDate,
      priceBand: [{ id: `${id}-1`, rank: 1, priceInEurosPerCubicMetre: price }],
    })
    const contracts = [priced('#old', '2020-01-01', 4), priced('#new', '2026-01-01', 5)]
    const cost = energyCost(billAsMonth(bills[2]!), { contracts })
    // 79 days at the old price, 103 at the new one.
    expect(cost!.value).toBeCloseTo((79 * 400 * 4 + 103 * 400 * 5) / 1000, 6)
    expect(energyCost(billAsMonth(bills[2]!, year), { contracts })!.value).toBeCloseTo(
      (79 * 400 * 4) / 1000,
      6,
    )
  })

  it('are not late before the next one can be there', () => {
    expect(energyFreshness([], { today: '2026-10-01', bills })).toMatchObject({
      latest: '2026-04-13',
      late: false,
    })
    expect(energyFreshness([], { today: '2027-01-01', bills }).late).toBe(true)
  })
})

describe('bills of two sources', () => {
  it('are of one home where they tell the same, and of two where they do not', () => {
    const same = partsOf([{ ...summer, volumeInLitres: 61_200 }], 'supplier')
    const other = partsOf([{ ...summer, volumeInLitres: 20_000 }], 'supplier')
    expect(homesOf([...parts, ...same])).toHaveLength(1)
    expect(homesOf([...parts, ...other])).toHaveLength(2)
  })

  it('of two meters of one home over the same days are one sum', () => {
    const both = billsOfHome({ meters: [partsOf([summer]), partsOf([summer], 'other')] })
    expect(both).toMatchObject([{ total: 122_000, days: 183, sources: ['water', 'other'] }])
  })
})
