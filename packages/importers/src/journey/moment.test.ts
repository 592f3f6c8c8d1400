import { expect, it } from 'vitest'
import { dateTimeOf, localDay, momentOf } from './moment.ts'

const told = (value: unknown, timeZone = 'Europe/Paris') => {
  const moment = momentOf(value, timeZone)
  return moment && dateTimeOf(moment, timeZone)
}

it.each([
  ['2026-03-09T08:12:04.000+01:00', '2026-03-09T08:12:04+01:00'],
  ['2026-03-09T08:12:04-05:30', '2026-03-09T08:12:04-05:30'],
  ['2025-03-24 20:25:02 +0100', '2025-03-24T20:25:02+01:00'],
  ['20260309T081204Z', '2026-03-09T09:12:04+01:00'],
  ['2026-07-09T08:12:04Z', '2026-07-09T10:12:04+02:00'],
  ['2026-07-09 08:12:04', '2026-07-09T08:12:04+02:00'],
  ['2016-02-22T13:06:06.142961-08:00', '2016-02-22T13:06:06.142-08:00'],
  ['1742844302585', '2025-03-24T20:25:02.585+01:00'],
  ['Wed Jun 30 2021 14:47:51 GMT+0200 (heure d’été)', '2021-06-30T14:47:51+02:00'],
  ['9/3/2026 8:12', '2026-03-09T08:12:00+01:00'],
  ['9 mars 2026 à 8h12', '2026-03-09T08:12:00+01:00'],
  ['1er févr. 2026 8h', '2026-02-01T08:00:00+01:00'],
  ['9 Mar 2026 08:12:04', '2026-03-09T08:12:04+01:00'],
  ['Mar 9, 2026, 8:12:04 PM', '2026-03-09T20:12:04+01:00'],
  ['Aug 9, 2026 12:12:04 AM', '2026-08-09T00:12:04+02:00'],
  ['3/9/2026 8:12:04\u202FPM', '2026-03-09T20:12:04+01:00'],
  [1742844302, '2025-03-24T20:25:02+01:00'],
  [1742844302585000, '2025-03-24T20:25:02.585+01:00'],
])('reads %s', (written, dateTime) => expect(told(written)).toBe(dateTime))

it.each([
  undefined,
  null,
  '',
  'yesterday',
  '2026-02-30T08:00:00Z',
  '1970-01-01T00:00:00Z',
  0,
  Number.NaN,
  '2026-03-09T08:12:04+25:00',
  {},
])('takes %j for no time', (value) => expect(told(value)).toBeUndefined())

it('knows both clock changes', () => {
  expect(told('2026-03-29T01:30:00')).toBe('2026-03-29T01:30:00+01:00')
  expect(told('2026-03-29T03:30:00')).toBe('2026-03-29T03:30:00+02:00')
  expect(told('2026-10-25T02:30:00')).toBe('2026-10-25T02:30:00+02:00')
  expect(told('2026-10-25T03:30:00')).toBe('2026-10-25T03:30:00+01:00')
  expect(told('2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30:00+01:00')
})

it('finds the day on the calendar of the place', () => {
  expect(localDay(Date.parse('2026-03-31T22:30:00Z'), 'Europe/Paris')).toBe('2026-04-01')
  expect(localDay(Date.parse('2026-03-31T22:30:00Z'), 'America/Los_Angeles')).toBe('2026-03-31')
  expect(localDay(Date.parse('2026-03-31T12:30:00Z'), 'Pacific/Auckland')).toBe('2026-04-01')
})
