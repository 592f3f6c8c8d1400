import { describe, expect, it } from 'vitest'
import { colourOn } from './day-colours.ts'
import { calendarsOf, withDays } from './own-colours.ts'

const today = '2026-11-22'
const keep = (calendars: ReturnType<typeof withDays>) =>
  calendars.map((one) => ({ ...one, id: `#colours-${one.tariffOption}-${one.startDate}` }))
const colour = (calendars: ReturnType<typeof withDays>, date: string) =>
  colourOn(calendarsOf(keep(calendars)), { tariff: 'tempo', date })

describe('colours of days that a person brings', () => {
  it('are known for the days that were named, and for no other', () => {
    const days = { '2026-01-05': 'white', '2026-01-06': 'red', '2026-01-07': 'blue' } as const
    const kept = withDays([], { tariff: 'tempo', days, today })
    expect(kept).toHaveLength(1)
    expect([4, 5, 6, 7, 8].map((day) => colour(kept, `2026-01-0${day}`))).toEqual([
      undefined,
      'white',
      'red',
      'blue',
      undefined,
    ])
  })

  it('leave a hole unknown', () => {
    const days = { '2026-01-05': 'blue', '2026-01-07': 'red' } as const
    const kept = withDays([], { tariff: 'tempo', days, today })
    expect(kept.map(({ startDate }) => startDate)).toEqual(['2026-01-05', '2026-01-07'])
    expect(colour(kept, '2026-01-06')).toBeUndefined()
  })

  it('of a past season may be a list of its red and white days', () => {
    const days = { '2026-01-06': 'red' } as const
    const kept = withDays([], { tariff: 'tempo', days, today })
    expect(kept).toMatchObject([{ startDate: '2025-09-01', endDate: '2026-08-31' }])
    expect(colour(kept, '2026-07-14')).toBe('blue')
  })

  it('of this season tell nothing of the days to come', () => {
    const days = { '2026-11-18': 'red' } as const
    const kept = withDays([], { tariff: 'tempo', days, today })
    expect(kept).toMatchObject([{ startDate: '2026-09-01', endDate: '2026-11-21' }])
  })

  it('brought a second time are there once, and newer days join older ones', () => {
    const first = withDays([], { tariff: 'tempo', days: { '2026-01-06': 'red' }, today })
    const again = withDays(keep(first), { tariff: 'tempo', days: { '2026-01-06': 'red' }, today })
    expect(again).toEqual(first)
    const days = { '2026-09-01': 'blue', '2026-09-02': 'white' } as const
    const joined = withDays(keep(first), { tariff: 'tempo', days, today })
    expect(joined).toMatchObject([{ startDate: '2025-09-01', endDate: '2026-09-02' }])
    expect(joined[0]!.redDay).toEqual(['2026-01-06'])
  })
})
