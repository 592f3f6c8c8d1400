import { describe, expect, it } from 'vitest'
import { readTime } from './local-time.ts'

const read = readTime('dd/MM/yyyy HH:mm:ss', 'Europe/Paris')

describe('readTime', () => {
  it.each([
    ['09/03/2026 08:12:04', '2026-03-09T08:12:04+01:00'],
    ['09/07/2026 08:12:04', '2026-07-09T08:12:04+02:00'],
    ['29/03/2026 01:59:59', '2026-03-29T01:59:59+01:00'],
    ['29/03/2026 03:00:00', '2026-03-29T03:00:00+02:00'],
    ['25/10/2026 03:30:00', '2026-10-25T03:30:00+01:00'],
  ])('reads %s as %s', (text, time) => expect(read(text)).toBe(time))

  it('moves a time that the clocks skip on by the hour they skip', () => {
    const moved = read('29/03/2026 02:30:00')
    expect(moved).toBe('2026-03-29T03:30:00+02:00')
  })

  it('takes the first of two times that the clocks pass twice', () => {
    expect(read('25/10/2026 02:30:00')).toBe('2026-10-25T02:30:00+02:00')
  })

  it.each(['', '9/3/2026 08:12:04', '31/02/2026 08:12:04', '09/03/2026 25:00:00', '2026-03-09'])(
    'does not read %s',
    (text) => expect(read(text)).toBeUndefined(),
  )

  it('reads a date where the format names no hour', () => {
    expect(readTime('yyyyMMdd', 'Europe/Paris')('20260309')).toBe('2026-03-09')
  })

  it.each([
    ['09/03/2026', '2026-03-09T00:00:00+01:00'],
    ['10/07/2026', '2026-07-10T00:00:00+02:00'],
  ])('reads %s as the moment at which the day begins, where one is wanted', (text, moment) => {
    expect(readTime('dd/MM/yyyy', 'Europe/Paris', { moment: true })(text)).toBe(moment)
  })

  it('takes the marks of a format as they are', () => {
    expect(readTime('dd.MM.yyyy', 'UTC')('09x03x2026')).toBeUndefined()
  })
})
