import { expect, it } from 'vitest'
import { readDayColours } from './read-day-colours.ts'

const tempo = {
  tariff: 'tempo',
  from: '2025-09-01',
  to: '2026-08-31',
  days: { '2026-01-06': 'red', '2026-01-07': 'white' },
}

it('takes the calendars of a city server', () => {
  expect(readDayColours({ source: 'RTE', licence: 'x', calendars: [tempo] })).toEqual({
    source: 'RTE',
    invented: false,
    calendars: [tempo],
  })
})

it('leaves out what is no date, no colour and no tariff', () => {
  const days = { ...tempo.days, yesterday: 'red', '2026-01-08': 'green' }
  const told = { source: 3, calendars: [{ ...tempo, days }, { ...tempo, tariff: 'night' }, null] }
  expect(readDayColours(told)).toEqual({ source: '', invented: false, calendars: [tempo] })
})

it.each([undefined, null, 'x', {}, { calendars: [] }, { calendars: [{ ...tempo, from: 'soon' }] }])(
  'is none where there is no calendar: %j',
  (answer) => {
    expect(readDayColours(answer)).toBeUndefined()
  },
)
