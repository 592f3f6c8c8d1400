import { dateAfter } from '@selfdata/records'
import { describe, expect, it } from 'vitest'
import { beforeAfter } from './before-after.ts'
import { compareWithLastYear } from './compare-year.ts'
import { forecastMonth } from './forecast.ts'
import { energyMonths } from './energy-month.ts'
import { followsCold, heatingModel } from './heating-model.ts'
import { someDays, someMonth } from './testing-days.ts'

/** Colder in January than in July, and by five degrees colder in the second year. */
const degreeDays = Object.fromEntries(
  Array.from({ length: 760 }, (_, index) => {
    const date = dateAfter('2024-11-01', index)
    const wave = Math.cos(((index - 75) / 365) * 2 * Math.PI)
    return [date, Math.max(0, 7 + 8 * wave + (index > 365 ? 2 : 0) + (index % 5) / 5)] as const
  }),
)
const heated = someDays('2024-11-01', 745, (index, date) =>
  Math.round(4000 + 1500 * (degreeDays[date] ?? 0) + (index % 7) * 100),
)

describe('how a home answers the cold', () => {
  it('is found from days and their degree days', () => {
    const model = heatingModel(heated, degreeDays)!
    expect(followsCold(model)).toBe(true)
    expect(model.perDegreeDay).toBeCloseTo(1500, -2)
    expect(model.base).toBeGreaterThan(3800)
    expect(model.explained).toBeGreaterThan(0.95)
  })

  it('is not claimed where the cold explains nothing', () => {
    const plain = someDays('2025-01-01', 300, (index) => 8000 + ((index * 37) % 11) * 300)
    expect(followsCold(heatingModel(plain, degreeDays))).toBe(false)
    expect(heatingModel(plain.slice(0, 10), degreeDays)).toBeUndefined()
  })
})

describe('a month beside the year before', () => {
  it('used more because it was colder, not because of anything done', () => {
    const compared = compareWithLastYear(heated, { month: '2026-01', degreeDays })!
    expect(compared.share).toBeGreaterThan(0.05)
    expect(compared.corrected!.share).toBeCloseTo(0, 1)
    expect(compared.corrected!.low).toBeLessThanOrEqual(compared.corrected!.share)
  })

  it('compares the same days only: a month half received is not half as much', () => {
    const torn = heated.map((day) =>
      day.date > '2026-01-15' ? { ...day, value: null, share: 0 } : day,
    )
    const compared = compareWithLastYear(torn, { month: '2026-01' })!
    expect(compared.days).toBe(15)
    expect(compared.share).toBeGreaterThan(-0.2)
  })

  it('says nothing without a year before', () => {
    expect(compareWithLastYear(heated, { month: '2024-12' })).toBeUndefined()
  })
})

describe('the forecast of a running month', () => {
  const running = (known: number) => {
    const month = someMonth('2026-04', { hours: false })
    const days = month.days.map((day, index) =>
      index < known ? day : { ...day, value: null, share: 0 },
    )
    const [march] = [someMonth('2026-03', { hours: false })]
    const total = known * 10_000
    return { month: { ...month, days, total, knownDays: known }, days: [...march.days, ...days] }
  }

  it('holds the known days and guesses the rest, in a range', () => {
    const { month, days } = running(10)
    const forecast = forecastMonth(month, { days, prices: { contracts: [] } })!
    expect(forecast.value).toBeCloseTo(300_000, -3)
    expect(forecast.from).toMatchObject({ known: 10, guessed: 20, weather: false })
    expect(forecast.low).toBeGreaterThanOrEqual(100_000)
  })

  it('does not dare with less than a week to go by', () => {
    const { month } = running(3)
    expect(forecastMonth(month, { days: month.days, prices: { contracts: [] } })).toBeUndefined()
  })

  it('is surer the fewer days are left', () => {
    const noisy = (known: number) => {
      const { month, days } = running(known)
      const shaken = days.map((day, index) =>
        day.value === null ? day : { ...day, value: day.value + (index % 3) * 2000 },
      )
      return forecastMonth(month, { days: shaken, prices: { contracts: [] } })!
    }
    expect(noisy(25).high - noisy(25).low).toBeLessThan(noisy(5).high - noisy(5).low)
  })
})

describe('before and after an action', () => {
  const action = { startDate: '2025-11-01' }

  it('finds a tenth saved on heating although the winter was colder', () => {
    const acted = heated.map((day) =>
      day.date >= action.startDate
        ? { ...day, value: Math.round((day.value ?? 0) - 1500 * (degreeDays[day.date] ?? 0) * 0.1) }
        : day,
    )
    const measured = beforeAfter(acted, { action, degreeDays })!
    expect(measured.weather).toBe(true)
    expect(measured.verdict).toBe('less')
    expect(measured.saved).toBeGreaterThan(0)
  })

  it('says that nothing can be said when days differ more than before and after', () => {
    const noisy = someDays('2025-08-01', 160, (index) => 8000 + ((index * 53) % 13) * 500)
    expect(beforeAfter(noisy, { action })!.verdict).toBe('unclear')
  })

  it('does not speak after a few days', () => {
    expect(
      beforeAfter(
        heated.filter(({ date }) => date < '2025-11-08'),
        { action },
      ),
    ).toBeUndefined()
  })
})

it('needs no months at all to say that there are none', () => {
  expect(energyMonths([])).toEqual([])
})
