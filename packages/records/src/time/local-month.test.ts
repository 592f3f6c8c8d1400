import { describe, expect, it } from 'vitest'
import { localMonth, monthStart } from './local-month.ts'

describe('the month of a record', () => {
  it.each([
    ['2026-03-31T21:59:59Z', 'Europe/Paris', '2026-03'],
    ['2026-03-31T22:00:00Z', 'Europe/Paris', '2026-04'],
    ['2026-04-01T00:30:00+02:00', 'Europe/Paris', '2026-04'],
    ['2026-04-01T00:30:00+02:00', 'UTC', '2026-03'],
    ['2025-12-31T23:30:00Z', 'Europe/Paris', '2026-01'],
    ['2026-01-01T03:30:00Z', 'America/Martinique', '2025-12'],
    ['2026-01-31T23:59:59.999+14:00', 'Pacific/Kiritimati', '2026-01'],
  ])('of %s in %s is %s', (dateTime, timeZone, month) => {
    expect(localMonth(dateTime, timeZone)).toBe(month)
  })

  it('refuses a time without offset and a zone nobody knows', () => {
    expect(() => localMonth('2026-03-01T00:00:00', 'Europe/Paris')).toThrow(RangeError)
    expect(() => localMonth('2026-03-01T00:00:00Z', 'Europe/Nowhere')).toThrow(RangeError)
  })
})

describe('the start of a month', () => {
  it.each([
    ['2026-03', 'Europe/Paris', '2026-03-01T00:00:00+01:00'],
    ['2026-04', 'Europe/Paris', '2026-04-01T00:00:00+02:00'],
    ['2026-10', 'Australia/Lord_Howe', '2026-10-01T00:00:00+10:30'],
    ['2026-07', 'America/St_Johns', '2026-07-01T00:00:00-02:30'],
    ['2028-10', 'Australia/Sydney', '2028-10-01T00:00:00+10:00'],
    ['2026-01', 'UTC', '2026-01-01T00:00:00+00:00'],
  ])('of %s in %s is %s', (month, timeZone, start) => {
    expect(monthStart(month, timeZone)).toBe(start)
    expect(localMonth(start, timeZone)).toBe(month)
  })
})
