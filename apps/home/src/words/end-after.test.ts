import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceDay, endAfter } from './end-after.ts'

const now = new Date('2026-11-22T10:00:00Z')

describe('the end of an access', () => {
  it('is whole days from now', () => {
    expect(endAfter('week', { now, day: '' })).toBe('2026-11-29T10:00:00.000Z')
  })

  it('is the end of the chosen day, here', () => {
    const end = endAfter('date', { now, day: '2026-12-24' })
    expect(end && new Date(end).toDateString()).toBe('Thu Dec 24 2026')
  })

  it('is missing where there is none, or no day', () => {
    expect(endAfter('open', { now, day: '2026-12-24' })).toBeUndefined()
    expect(endAfter('date', { now, day: '' })).toBeUndefined()
  })
})

describe('the day on this device', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['Europe/Paris', '2026-11-23'],
    ['America/New_York', '2026-11-22'],
  ])('in %s is %s', (timeZone, day) => {
    vi.stubEnv('TZ', timeZone)
    expect(deviceDay(new Date('2026-11-22T23:30:00Z'))).toBe(day)
  })
})
