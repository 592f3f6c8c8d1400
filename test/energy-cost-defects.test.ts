// What people complain about in the energy tools of today, each as what they would notice here: costs.
import { contractAt, energyCost, withMeanPrices } from '@selfdata/insights'
import type { ColourCalendar } from '@selfdata/insights'
import type { SupplyContract } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { day, months, portal, read } from './portal-days.ts'

describe('tariffs (MyElectricalData, Home Assistant, Ecolyo)', () => {
  const contract = (startDate: string, offPeak: number, peak: number): SupplyContract => ({
    id: `https://a.example/#${startDate}`,
    resource: 'electricity',
    startDate,
    priceBand: [
      { id: '#1', rank: 1, hours: '22:30-06:30', priceInEurosPerKilowattHour: offPeak },
      { id: '#2', rank: 2, priceInEurosPerKilowattHour: peak },
    ],
  })

  it('off-peak hours are those of the wall clock, on the day clocks change too', async () => {
    const night = (hour: number) => (hour < 6.5 || hour >= 22.5 ? 1000 : 0)
    const rows = day('2026-10-25', night)
    const { LoadCurve: curves } = await read(`${portal}\n${rows}`)
    const cost = energyCost(months(curves)[0]!, { contracts: [contract('2026-01-01', 0.1, 1)] })!
    // Nine hours of one kilowatt: the hour that came twice is off-peak both times.
    expect(cost.value).toBeCloseTo(0.9, 6)
  })

  it('a tariff that changes leaves last year’s cost as it was, and a corrected one mends it', async () => {
    const { LoadCurve: curves } = await read(`${portal}\n${day('2026-10-05', () => 500)}`)
    const [october] = months(curves)
    const before = contract('2026-01-01', 0.2, 0.2)
    const later = contract('2026-11-01', 0.9, 0.9)
    expect(energyCost(october!, { contracts: [before, later] })!.value).toBeCloseTo(12 * 0.2, 6)
    expect(
      energyCost(october!, { contracts: [contract('2026-01-01', 0.3, 0.3), later] })!.value,
    ).toBeCloseTo(3.6, 6)
  })

  it('a red day is dear from six in the morning to six the next, not from midnight (Tempo)', async () => {
    const rows = ['2026-01-06', '2026-01-07'].map((date) => day(date, () => 1000)).join('\n')
    const { LoadCurve: curves } = await read(`${portal}\n${rows}`)
    const red: SupplyContract = {
      id: 'https://a.example/#tempo',
      resource: 'electricity',
      startDate: '2026-01-01',
      tariffOption: 'tempo',
      priceBand: [
        { id: '#1', rank: 1, dayColour: 'red', priceInEurosPerKilowattHour: 1 },
        { id: '#2', rank: 2, priceInEurosPerKilowattHour: 0 },
      ],
    }
    const [from, to] = ['2026-01-05', '2026-01-08']
    const calendars: ColourCalendar[] = [
      { tariff: 'tempo', from, to, days: { '2026-01-06': 'red' } },
    ]
    expect(energyCost(months(curves)[0]!, { contracts: [red], calendars })!.value).toBeCloseTo(
      24,
      6,
    )
  })

  it('one’s own price counts, not the one the city’s back office keeps', () => {
    const own = contract('2024-01-01', 0.1, 0.2)
    const at = { resource: 'electricity' as const, date: '2026-10-05' }
    expect(contractAt(withMeanPrices([own]), at)).toBe(own)
  })
})
