import { describe, expect, it } from 'vitest'
import { dateTimeAt, offsetMinutes } from './zone-offset.ts'

describe('how far clocks are ahead of UTC', () => {
  it.each([
    // Clocks go forward in Paris at 01:00 UTC, and back at 01:00 UTC.
    ['2026-03-29T00:00:00Z', 'Europe/Paris', 60],
    ['2026-03-29T00:59:59.999Z', 'Europe/Paris', 60],
    ['2026-03-29T01:00:00Z', 'Europe/Paris', 120],
    ['2026-03-29T23:59:59Z', 'Europe/Paris', 120],
    ['2026-10-25T00:59:59.999Z', 'Europe/Paris', 120],
    ['2026-10-25T01:00:00Z', 'Europe/Paris', 60],
    // Half an hour forward, on a half hour of UTC: 02:00 there is 15:30.
    ['2026-10-03T15:29:59Z', 'Australia/Lord_Howe', 630],
    ['2026-10-03T15:30:00Z', 'Australia/Lord_Howe', 660],
    ['2026-03-09T08:12:04Z', 'Asia/Kathmandu', 345],
    ['2026-07-01T12:00:00Z', 'America/St_Johns', -150],
    ['2026-01-01T12:00:00Z', 'America/St_Johns', -210],
    ['2026-07-01T12:00:00Z', 'UTC', 0],
    // Before 1970, and on the clock of the sun: 9 minutes and 21 seconds.
    ['1969-12-31T23:59:59Z', 'Europe/Paris', 60],
    ['1900-01-01T00:00:00Z', 'Europe/Paris', 9],
  ])('at %s in %s: %i minutes', (instant, timeZone, minutes) => {
    expect(offsetMinutes(Date.parse(instant), timeZone)).toBe(minutes)
  })

  it('stays right when more is asked than is remembered', () => {
    const changes = Date.parse('2026-03-29T01:00:00Z')
    const around = () => [
      offsetMinutes(changes - 1, 'Europe/Paris'),
      offsetMinutes(changes, 'Europe/Paris'),
    ]
    expect(around()).toEqual([60, 120])
    for (let day = 0; day < 20_001; day++) offsetMinutes(day * 86_400_000, 'Europe/Paris')
    expect(around()).toEqual([60, 120])
  })

  it('refuses a zone nobody knows, and an instant that is none', () => {
    expect(() => offsetMinutes(0, 'Europe/Nowhere')).toThrow(RangeError)
    expect(() => offsetMinutes(Number.NaN, 'Europe/Paris')).toThrow(RangeError)
  })
})

describe('an instant at an offset', () => {
  it.each([
    ['2026-03-09T08:12:04Z', 60, '2026-03-09T09:12:04+01:00'],
    ['2026-03-09T08:12:04.25Z', 60, '2026-03-09T09:12:04.250+01:00'],
    ['2026-12-31T20:00:00Z', 345, '2027-01-01T01:45:00+05:45'],
    ['2026-07-01T01:00:00Z', -150, '2026-06-30T22:30:00-02:30'],
    ['2026-07-01T01:00:00Z', 0, '2026-07-01T01:00:00+00:00'],
  ])('%s, %i minutes ahead, is %s', (instant, offset, text) => {
    expect(dateTimeAt(Date.parse(instant), offset)).toBe(text)
    expect(Date.parse(text)).toBe(Date.parse(instant))
  })
})
