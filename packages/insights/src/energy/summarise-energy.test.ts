import { describe, expect, it } from 'vitest'
import { energyMonths } from './energy-month.ts'
import { holesOf } from './holes.ts'
import { summariseDaily, summariseLoad } from './summarise-energy.ts'
import { someCurve } from './testing-days.ts'
import { eng } from '@selfdata/vocab'

const options = { timeZone: 'Europe/Paris' }
const spring = someCurve('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')
const autumn = someCurve('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00')

describe('a month of a load curve', () => {
  it('keeps a day of 46 half hours whole, and leaves empty the hour that never was', () => {
    expect(spring.wattValues).toHaveLength(46)
    const [march] = summariseLoad([spring], options)
    expect(march!.dailyShares[28]).toBe(1)
    expect(march!.dailyValues[28]).toBe(4600)
    expect(march!.weekendHalfHours!.slice(2, 8)).toEqual([100, 100, 0, 0, 100, 100])
  })

  it('counts the hour that comes twice in autumn twice, at its place on the clock', () => {
    expect(autumn.wattValues).toHaveLength(50)
    const [october] = summariseLoad([autumn], options)
    expect(october!.dailyShares[24]).toBe(1)
    expect(october!.energyInWattHours).toBe(5000)
    expect(october!.weekendHalfHours!.slice(3, 7)).toEqual([100, 200, 200, 100])
  })

  it.each([10, 15, 30, 60])('adds up to the same with steps of %s minutes', (minutes) => {
    const day = someCurve('2026-03-10T00:00:00+01:00', '2026-03-11T00:00:00+01:00', { minutes })
    const [march] = summariseLoad([day], options)
    expect(march!.weekdayHalfHours!.every((value) => value === 100)).toBe(true)
    expect(march!.energyInWattHours).toBe(4800)
    expect(march!.dailyLowest![9]).toBe(200)
  })

  it('does not take an unknown hour for an hour without consumption', () => {
    const torn = someCurve('2026-03-10T00:00:00+01:00', '2026-03-11T00:00:00+01:00', {
      holes: [4, 5],
    })
    const [march] = summariseLoad([torn], options)
    expect(march!.dailyShares[9]).toBe(0.9583)
    expect(march!.dailyShares[10]).toBe(0)
    expect(march!.dailyValues[10]).toBeNull()
    expect(march!.dailyLowest![9]).toBe(200)
    const months = energyMonths([{ source: 'enedis', detail: true, summary: march! }])
    expect(months[0]!.days[10]!.value).toBeNull()
    expect(holesOf(months)).toEqual([
      { from: '2026-03-10', to: '2026-03-10', days: 1, partial: true },
    ])
  })
})

describe('several sources of one meter', () => {
  const day = {
    id: 'https://a.example/#d',
    startTime: '2026-03-10T00:00:00+01:00',
    endTime: '2026-03-11T00:00:00+01:00',
    observedProperty: eng.activeEnergy,
    resource: 'electricity' as const,
    energyInWattHours: 4801,
    period: 'day' as const,
    quality: 'measured' as const,
  }

  it('are not added up', () => {
    const curve = someCurve(day.startTime, day.endTime)
    const parts = [
      { source: 'enedis', detail: false, summary: summariseDaily([day], options)[0]! },
      { source: 'enedis', detail: true, summary: summariseLoad([curve], options)[0]! },
    ]
    expect(energyMonths(parts)[0]!.total).toBe(4800)
  })

  it('fill the holes of each other: the index knows what a torn curve does not', () => {
    const curve = someCurve(day.startTime, day.endTime, { holes: [1, 2, 3] })
    const parts = [
      { source: 'enedis', detail: true, summary: summariseLoad([curve], options)[0]! },
      { source: 'enedis', detail: false, summary: summariseDaily([day], options)[0]! },
    ]
    const [march] = energyMonths(parts)
    expect(march!.total).toBe(4801)
    expect(march!.days[9]!.share).toBe(1)
  })

  it('tell of a month whose days nobody knows', () => {
    const month = {
      ...day,
      startTime: '2026-03-01T00:00:00+01:00',
      endTime: '2026-04-01T00:00:00+02:00',
      period: 'month' as const,
      energyInWattHours: 240_000,
    }
    const [march] = energyMonths([
      { source: 'paper', detail: false, summary: summariseDaily([month], options)[0]! },
    ])
    expect(march).toMatchObject({ total: 240_000, knownDays: 0 })
  })

  it('tell of two bills that begin in one month, each with its own days', () => {
    const bill = (startTime: string, endTime: string) => ({
      ...day,
      id: `https://a.example/#${startTime}`,
      startTime,
      endTime,
      period: 'month' as const,
    })
    const summaries = summariseDaily(
      [
        bill('2026-03-01T00:00:00+01:00', '2026-03-29T00:00:00+01:00'),
        bill('2026-03-29T00:00:00+01:00', '2026-04-28T00:00:00+02:00'),
      ],
      options,
    )
    expect(summaries).toMatchObject([
      { startDate: '2026-03-01', endDate: '2026-03-28', energyInWattHours: 4801, dailyValues: [] },
      { startDate: '2026-03-29', endDate: '2026-04-27', energyInWattHours: 4801 },
    ])
  })
})
