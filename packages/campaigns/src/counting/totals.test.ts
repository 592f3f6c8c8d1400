import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect } from './protect.ts'
import type { Result } from './protect.ts'
import { tally } from './tally.ts'
import type { Line } from './tally.ts'

const rules = { minGroupSize: 5, maxShareOfOne: 0.5, roundTo: 1 }

/** Places in bands of hours, numbered row by row. */
const table = (places: number, bands: number) =>
  Array.from({ length: places * bands }, (_, cellNumber) => ({
    id: `#${cellNumber}`,
    cellNumber,
    title: {},
    place: `place ${Math.floor(cellNumber / bands)}`,
    timeBand: `band ${cellNumber % bands}`,
  }))

type Cells = ReturnType<typeof table>

const publish = (lines: Line[], cells: Cells) =>
  protect(
    tally(
      lines,
      cells.map(({ cellNumber }) => cellNumber),
    ).cells,
    cells,
    rules,
  )

/** So many people in each cell, nobody in two. */
function peopleIn(sizes: readonly number[]): Line[] {
  return sizes.flatMap((size, cell) =>
    Array.from({ length: size }, (_, i) => ({
      person: `${cell}-${i}`,
      counts: new Map([[cell, 1]]),
    })),
  )
}

const withheldOf = ({ cells }: Result) =>
  cells.filter(({ status }) => status === 'withheld').map(({ cell }) => cell)

/** For each told total, which withheld cells it adds up: what an attacker knows sums of. */
function equations(result: Result, cells: Cells): number[][] {
  const hidden = withheldOf(result)
  return result.totals.map(({ by, key }) =>
    hidden.map((cell) => ((cells[cell] as Record<string, unknown>)[by] === key ? 1 : 0)),
  )
}

/** How many rows say something of their own: Gaussian elimination. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9)
    if (pivot === -1) continue
    ;[left[found], left[pivot]] = [left[pivot]!, left[found]!]
    const chosen = left[found]!
    for (const [index, row] of left.entries()) {
      const factor = index === found ? 0 : row[column]! / chosen[column]!
      if (factor !== 0) left[index] = row.map((value, at) => value - factor * chosen[at]!)
    }
    found += 1
  }
  return found
}

/** Groups of up to three withheld cells whose sum follows from what is told. */
function workedOut(result: Result, cells: Cells): number[][] {
  const known = equations(result, cells)
  const hidden = withheldOf(result)
  const at = hidden.map((_, index) => index)
  const after = (first: number) => at.filter((one) => one > first)
  const groups = at.flatMap((a) => [
    [a],
    ...after(a).flatMap((b) => [[a, b], ...after(b).map((c) => [a, b, c])]),
  ])
  const before = rank(known)
  const follows = (group: readonly number[]) =>
    rank([...known, at.map((one) => (group.includes(one) ? 1 : 0))]) === before
  return groups.flatMap((group) => (follows(group) ? [group.map((one) => hidden[one]!)] : []))
}

describe('totals of a result', () => {
  it('leave nobody to be worked out, by whatever is added and subtracted', () => {
    const size = fc.constantFrom(0, 1, 2, 3, 4, 7, 9)
    const twoCells = fc.tuple(fc.nat(11), fc.nat(11))
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 12, maxLength: 12 }),
        fc.array(twoCells, { maxLength: 12 }),
        (sizes, more) => {
          const cells = table(4, 3)
          const both = more.map(([a, b], index) => ({
            person: `both ${index}`,
            counts: new Map([
              [a, 1],
              [b, 1],
            ]),
          }))
          const lines = [...peopleIn(sizes), ...both]
          for (const group of workedOut(publish(lines, cells), cells)) {
            const inside = lines.filter(({ counts }) => group.some((cell) => counts.has(cell)))
            expect(inside.length).toBeGreaterThanOrEqual(rules.minGroupSize)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('do not tell the one cell between two blocks of withheld ones', () => {
    // Under each total four cells and more are withheld, and many people: yet rows 0 and 1 less
    // columns 0 and 1 would be the cell in row 1 and column 2 alone.
    const block = [
      [3, 3, 9, 9],
      [3, 3, 2, 9],
      [9, 9, 3, 3],
      [9, 9, 3, 3],
    ]
    const cells = table(4, 4)
    const result = publish(peopleIn(block.flat()), cells)
    expect(withheldOf(result)).toHaveLength(9)
    expect(result.totals.map(({ key }) => key)).toEqual([0, 1, 2, 3].map((row) => `place ${row}`))
    expect(workedOut(result, cells).filter(({ length }) => length === 1)).toEqual([])
  })

  it('are left out rather than a further cell', () => {
    const result = publish(peopleIn([9, 9, 9, 2, 9, 9]), table(2, 3))
    expect(withheldOf(result)).toEqual([3])
    expect(result.totals.map(({ key }) => key)).toEqual(['place 0', 'band 1', 'band 2'])
  })

  it('are told over small cells that are many people together', () => {
    const result = publish(peopleIn([9, 3, 9, 3, 9, 3]), table(3, 2))
    expect(result.totals).toEqual([
      { by: 'timeBand', key: 'band 0', count: 27 },
      { by: 'timeBand', key: 'band 1', count: 9 },
    ])
  })

  it('are not told where one person makes most of what is withheld', () => {
    const lines = [
      ...peopleIn([9, 2, 9, 2, 9, 2]),
      { person: 'everywhere', counts: new Map([1, 3, 5].map((cell) => [cell, 3])) },
    ]
    const result = publish(lines, table(3, 2))
    expect(withheldOf(result)).toEqual([1, 3, 5])
    expect(result.totals.map(({ key }) => key)).toEqual(['band 0'])
  })
})
