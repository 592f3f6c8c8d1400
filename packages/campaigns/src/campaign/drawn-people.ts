import type { Line } from '../counting/tally.ts'
import type { Expectation } from './feasibility.ts'

/**
 * Draws what each of some people does, one by one.
 *
 * @param shares of each place, in the order of places; together 1
 */
export function drawPeople(
  { contributors, bandsPerPlace, cellsPerPerson }: Expectation,
  shares: readonly number[],
  chance: () => number,
): Line[] {
  let sum = 0
  const upTo = shares.map((share) => (sum += share))
  const draw = () => {
    const at = chance() * sum
    return firstAbove(at, upTo) * bandsPerPlace + Math.floor(chance() * bandsPerPlace)
  }
  return Array.from({ length: contributors }, (_, person) => {
    const counts = new Map<number, number>()
    for (let left = cellsPerPerson; left >= 1 || chance() < left; left -= 1) {
      const cell = draw()
      counts.set(cell, (counts.get(cell) ?? 0) + 1)
      if (left < 1) break
    }
    return { person: String(person), counts }
  })
}

/** Place of the first number above a value, in numbers that grow. */
function firstAbove(value: number, numbers: readonly number[]): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (numbers[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}
