import { describe, expect, it } from 'vitest'
import { instantOf, isDateTime, isDuration, isLocalDate } from './date-time.ts'

describe('dates and times', () => {
  it.each([
    '2026-03-09T08:12:04+01:00',
    '2026-03-09T08:12:04.123456Z',
    '2024-02-29T00:00:00-14:00',
    '0000-02-29T00:00:00Z',
  ])('%s is a time', (text) => {
    expect(isDateTime(text)).toBe(true)
    expect(Number.isFinite(instantOf(text))).toBe(true)
  })

  it.each([
    '2026-03-09T08:12:04',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-03-09T24:00:00Z',
    '2026-03-09T08:12:60Z',
    '2026-03-09T08:12:04+14:30',
    '2026-03-09T08:12:04+15:00',
    '2026-03-09 08:12:04Z',
    '2026-3-9T8:12:04Z',
    '2026-03-09T08:12:04Z\n',
  ])('%j is none', (text) => {
    expect(isDateTime(text)).toBe(false)
    expect(() => instantOf(text)).toThrow(RangeError)
  })

  it('knows days that exist', () => {
    expect(isLocalDate('2024-02-29')).toBe(true)
    expect(
      ['2026-02-29', '2026-00-10', '2026-01-00', '2026-1-1', '2026-01-01Z'].some(isLocalDate),
    ).toBe(false)
  })

  it('knows durations', () => {
    expect(['PT30M', 'P1D', 'P1DT2H', '-PT0.5S', 'PT1H2M3S'].every(isDuration)).toBe(true)
    expect(['P', 'PT', 'P1Y', 'P1M', '30M', 'PT1S2M', 'P1DT', 'PT.5S'].some(isDuration)).toBe(false)
  })
})
