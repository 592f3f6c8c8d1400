import { expect, it } from 'vitest'
import { placeClock } from './place-clock.ts'

it.each([
  // Tokyo, New York, Lisbon in summer, Kathmandu; each while clocks in Paris showed something else.
  ['2026-04-01T02:10:00+09:00', { date: '2026-04-01', time: '02:10', abroad: 540 }],
  ['2026-03-31T19:10:00-04:00', { date: '2026-03-31', time: '19:10', abroad: -240 }],
  ['2026-07-09T08:10:00+01:00', { date: '2026-07-09', time: '08:10', abroad: 60 }],
  ['2026-07-09T08:10:00+05:45', { date: '2026-07-09', time: '08:10', abroad: 345 }],
  // At home, in summer and winter.
  ['2026-07-09T08:10:00+02:00', { date: '2026-07-09', time: '08:10' }],
  ['2026-01-09T08:10:00+01:00', { date: '2026-01-09', time: '08:10' }],
  // An instant, of which nobody says where.
  ['2026-03-31T22:10:00Z', { date: '2026-04-01', time: '00:10' }],
  ['2026-03-31T22:10:00+00:00', { date: '2026-04-01', time: '00:10' }],
])('the clock of %s, seen from Paris', (moment, clock) => {
  expect(placeClock(moment, 'Europe/Paris')).toEqual(clock)
})
