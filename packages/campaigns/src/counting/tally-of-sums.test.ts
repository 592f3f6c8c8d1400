import { expect, it } from 'vitest'
import { vectorOf } from '../contribution/sealed-contribution.ts'
import { codeList } from '../testing/cycle-lane.ts'
import { protect } from './protect.ts'
import { tallyOfSums } from './tally-of-sums.ts'
import { tally } from './tally.ts'

const rules = { minGroupSize: 5, maxShareOfOne: 0.5, roundTo: 1 }
const cells = codeList.hasCell.map(({ cellNumber }) => cellNumber)

function bothWays(people: ReadonlyMap<number, number>[]) {
  const lines = people.map((counts, index) => ({ person: String(index), counts: new Map(counts) }))
  const vectors = lines.map(({ counts }) => vectorOf(counts, codeList))
  const add = (value: (count: number) => number) =>
    cells.map((_, at) => vectors.reduce((sum, vector) => sum + value(vector[at]!), 0))
  const sums = { counts: add((count) => count), people: add(Math.sign) }
  const split = protect(tallyOfSums(sums, codeList), codeList.hasCell, rules)
  return { split, plain: protect(tally(lines, cells).cells, codeList.hasCell, rules) }
}

it('publishes what single lines would, where everybody adds once', () => {
  const { split, plain } = bothWays(
    Array.from({ length: 8 }, () => new Map([0, 1, 6].map((cell) => [cell, 1]))),
  )
  expect(split).toEqual(plain)
  expect(plain.cells.filter(({ status }) => status === 'published')).toHaveLength(3)
})

it('withholds a cell that one person could make most of, though nobody does', () => {
  const people = Array.from({ length: 6 }, () => new Map([[0, 3]]))
  const { split, plain } = bothWays(people)
  expect(plain.cells[0]!.status).toBe('published')
  expect(split.cells[0]!.status).toBe('withheld')
})

it('withholds a small group', () => {
  const { split } = bothWays(Array.from({ length: 4 }, () => new Map([[0, 1]])))
  expect(split.cells[0]).toEqual({ cell: 0, status: 'withheld' })
})
