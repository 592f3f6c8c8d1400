import { describe, expect, it } from 'vitest'
import { formatsOf } from './formats.ts'

const plain = (text: string) => text.replace(/\s/gu, ' ')

describe.each([
  ['fr', ['850 m', '5,2 km', '1 234 km', '0 g', '12 g', '3,9 kg', '16 min', '1 h 5 min', '2 h']],
  [
    'en',
    ['850 m', '5.2 km', '1,234 km', '0 g', '12 g', '3.9 kg', '16 mins', '1 hr 5 mins', '2 hrs'],
  ],
])('in %s', (language, expected) => {
  const formats = formatsOf(language, 'Europe/Paris')

  it('distances, masses and durations have their units', () => {
    const written = [
      formats.distance(852),
      formats.distance(5210),
      formats.distance(1_234_000),
      formats.mass(0),
      formats.mass(12),
      formats.mass(3912),
      formats.duration(960),
      formats.duration(3900),
      formats.duration(7200),
    ]
    expect(written.map(plain)).toEqual(expected)
  })

  it('a value is never parted from its unit', () => {
    for (const text of [formats.distance(5210), formats.mass(3912), formats.duration(960)]) {
      expect(text).not.toContain(' ')
    }
  })

  it('times are those of the territory, on both sides of the clock change', () => {
    expect(formats.time('2026-03-29T00:30:00Z')).toBe('01:30')
    expect(formats.time('2026-03-29T01:30:00Z')).toBe('03:30')
    expect(formats.localDate('2026-03-08T23:30:00Z')).toBe('2026-03-09')
  })

  it('a month and a day have no time zone', () => {
    expect(formats.month('2026-03')).toMatch(/2026/u)
    expect(formatsOf(language, 'Pacific/Kiritimati').day('2026-03-09')).toBe(
      formatsOf(language, 'Pacific/Pago_Pago').day('2026-03-09'),
    )
  })
})
