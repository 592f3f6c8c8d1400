import { expect, it } from 'vitest'
import { howFar } from './how-far.ts'

const area = 'POLYGON((-1.2 46.1, -1.1 46.1, -1.1 46.2, -1.2 46.2, -1.2 46.1))'

it('is nothing inside, and the way to the nearest side outside', () => {
  expect(howFar(area, [[-1.15, 46.15]])).toBe(0)
  // A hundredth of a degree to the north: 1,112 m.
  expect(howFar(area, [[-1.15, 46.21]])).toBeCloseTo(1112, -1)
})

it('is that of the nearest place', () => {
  const far = [2.35, 48.86] as const
  expect(howFar(area, [far, [-1.15, 46.15]])).toBe(0)
})

it('is unknown without a place, or an area that can be read', () => {
  expect(howFar(area, [])).toBeUndefined()
  expect(howFar('the whole town', [[-1.15, 46.15]])).toBeUndefined()
})
