import { dateAfter } from '@selfdata/records'
import { describe, expect, it } from 'vitest'
import { compareWithUsual } from './compare-usual.ts'

const day = (date: string, value: number | null, share = value === null ? 0 : 1) => ({
  date,
  value,
  share,
  lowest: null,
  highest: null,
})
/** The Sundays before 29 March 2026, the last one first. */
const sundays = (...values: (number | null)[]) =>
  values.map((value, index) => day(dateAfter('2026-03-29', -7 * (index + 1)), value))

describe('a day beside what such a day usually is', () => {
  it('is compared with the same weekday of the four weeks before, and with no other day', () => {
    const days = [
      ...sundays(10_000, 8000, 9000, 9000),
      day('2026-03-28', 90_000),
      day('2026-03-29', 13_500),
    ]
    expect(compareWithUsual(days, ['2026-03-29'])).toEqual({
      now: 13_500,
      usual: 9000,
      share: 0.5,
      days: 1,
    })
  })

  it('passes over one Sunday that is not known, but not two', () => {
    const today = day('2026-03-29', 9000)
    const three = [...sundays(8000, null, 9000, 10_000), today]
    expect(compareWithUsual(three, ['2026-03-29'])?.usual).toBe(9000)
    const two = [...sundays(8000, null, null, 10_000), today]
    expect(compareWithUsual(two, ['2026-03-29'])).toBeUndefined()
  })

  it('is not compared while it is not over', () => {
    const days = [...sundays(8000, 8000, 8000, 8000), day('2026-03-29', 4000, 0.5)]
    expect(compareWithUsual(days, ['2026-03-29'])).toBeUndefined()
  })
})
