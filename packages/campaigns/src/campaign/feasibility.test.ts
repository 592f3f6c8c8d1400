import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect } from '../counting/protect.ts'
import { tallyOfSums } from '../counting/tally-of-sums.ts'
import { tally } from '../counting/tally.ts'
import { chanceOf } from './chance.ts'
import { feasibility } from './feasibility.ts'
import type { Expectation } from './feasibility.ts'

describe('feasibility', () => {
  const expectation = {
    contributors: 500,
    places: 16,
    bandsPerPlace: 4,
    timeBands: 4,
    cellsPerPerson: 4,
    minGroupSize: 11,
    maxShareOfOne: 0.5,
    roundTo: 1,
    split: false,
  }
  it('publishes most of a coarse count of many people', () => {
    const { shareOfCounts, mergeIntoPlaces } = feasibility(expectation)
    expect(shareOfCounts).toBeGreaterThan(0.8)
    expect(mergeIntoPlaces).toBeUndefined()
  })
  it('says so when a fine trip matrix would publish next to nothing, and what to merge', () => {
    const { shareOfCounts, mergeIntoPlaces } = feasibility({
      ...expectation,
      places: 20_000,
      bandsPerPlace: 4,
    })
    expect(shareOfCounts).toBeLessThan(0.3)
    expect(mergeIntoPlaces).toBeGreaterThan(1)
    expect(mergeIntoPlaces).toBeLessThan(20_000)
  })
  it('grows with people and falls with the group', () => {
    const share = (change: object) => feasibility({ ...expectation, ...change }).shareOfCounts
    expect(share({ contributors: 100 })).toBeLessThan(share({ contributors: 1000 }))
    expect(share({ minGroupSize: 50 })).toBeLessThan(share({ minGroupSize: 5 }))
    expect(share({ contributors: 5 })).toBe(0)
    expect(share({ contributors: 200_000 })).toBeGreaterThan(0.99)
  })
})

describe('the promise', { timeout: 60_000 }, () => {
  const expectations = fc.record({
    contributors: fc.integer({ min: 20, max: 600 }),
    places: fc.integer({ min: 2, max: 24 }),
    bandsPerPlace: fc.integer({ min: 1, max: 3 }),
    cellsPerPerson: fc.integer({ min: 1, max: 6 }),
    minGroupSize: fc.integer({ min: 5, max: 15 }),
    maxShareOfOne: fc.constantFrom(0.2, 0.5, 1),
    split: fc.boolean(),
  })

  it('is what comes after, within a tenth: also of what is withheld lest others be worked out', () => {
    const check = (one: Omit<Expectation, 'timeBands' | 'roundTo'>) => {
      const expectation = { ...one, timeBands: one.bandsPerPlace, roundTo: 1 }
      const { shareOfCounts } = feasibility(expectation)
      expect(Math.abs(shareOfCounts - whatComes(expectation))).toBeLessThan(0.1)
    }
    fc.assert(fc.property(expectations, check), { seed: 11, numRuns: 40 })
  })
})

/** Person by person: everybody draws what they do, and all is counted as a campaign counts it. */
function whatComes(expectation: Expectation): number {
  const { contributors, places, bandsPerPlace, cellsPerPerson, split } = expectation
  const chance = chanceOf(7)
  const weights = Array.from({ length: places }, (_, rank) => 1 / (rank + 1))
  const cells = Array.from({ length: places * bandsPerPlace }, (_, cellNumber) => ({
    id: `#${cellNumber}`,
    cellNumber,
    title: {},
    place: `place ${Math.floor(cellNumber / bandsPerPlace)}`,
    timeBand: `band ${cellNumber % bandsPerPlace}`,
  }))
  const draw = () => {
    let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
    const place = weights.findIndex((weight) => (left -= weight) <= 0)
    return Math.max(0, place) * bandsPerPlace + Math.floor(chance() * bandsPerPlace)
  }
  let [told, all] = [0, 0]
  const towns = Math.ceil(6000 / contributors)
  for (let town = 0; town < towns; town += 1) {
    const lines = Array.from({ length: contributors }, (_, person) => {
      const drawn = Array.from({ length: cellsPerPerson }, draw)
      const counts = new Map([...Map.groupBy(drawn, (cell) => cell)].map(([c, n]) => [c, n.length]))
      return { person: String(person), counts }
    })
    const counted = tally(
      lines,
      cells.map(({ cellNumber }) => cellNumber),
    ).cells
    const counts = counted.map(({ total }) => total)
    const people = counted.map((one) => one.people.size)
    const known = split ? tallyOfSums({ counts, people }, { hasCell: cells }) : counted
    const { cells: results } = protect(known, cells, expectation)
    for (const { cell, status } of results) {
      all += counts[cell]!
      if (status === 'published') told += counts[cell]!
    }
  }
  return told / all
}
