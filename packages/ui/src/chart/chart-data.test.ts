import { assert, double, property } from 'fast-check'
import { expect, it } from 'vitest'
import { axisTicks, columnTotal, ticksToldApart } from './chart-data.ts'

it('an axis begins at zero, ends at or above the highest value, in few and equal steps', () => {
  assert(
    property(double({ min: 1e-3, max: 1e9, noNaN: true }), (highest) => {
      const ticks = axisTicks(highest)
      const step = ticks[1]!
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(highest * (1 - 1e-9))
      expect(ticks.at(-1)!).toBeLessThan(highest + step * 1.001)
      expect(ticks.length).toBeLessThanOrEqual(6)
      for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(index * step, 6)
    }),
  )
})

it('an empty chart still has an axis', () => expect(axisTicks(0)).toEqual([0, 1]))

it('a column without values comes to zero', () => {
  expect(columnTotal({ a: { x: 1, y: 2 } }, 'a')).toBe(3)
  expect(columnTotal({}, 'a')).toBe(0)
})

it('lines that would read the same are drawn once', () => {
  const whole = (value: number) => `${value.toFixed(0)} g`
  expect(ticksToldApart([0, 0.1, 0.2, 0.3], whole)).toEqual([0])
  expect(ticksToldApart([0, 0.5, 1, 1.5, 2], whole)).toEqual([0, 1, 2])
  expect(ticksToldApart([0, 10, 20], whole)).toEqual([0, 10, 20])
})
