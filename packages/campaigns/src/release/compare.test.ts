import { expect, it } from 'vitest'
import { withdrawalEffect } from '../campaign/withdrawal.ts'
import { codeList } from '../testing/cycle-lane.ts'
import { compareWithGroup } from './compare.ts'

it('compares with the average of those in a cell, and with nothing where it is withheld', () => {
  const result = {
    cells: [
      { cell: 0, status: 'published' as const, count: 120, people: 30 },
      { cell: 1, status: 'withheld' as const },
      { cell: 2, status: 'zero' as const },
    ],
  }
  const [quay, evening, bridge, unknown] = compareWithGroup(
    new Map([
      [0, 9],
      [1, 3],
    ]),
    result,
    codeList,
  )
  expect(quay).toEqual({ cell: 0, mine: 9, perPerson: 4 })
  expect(evening).toEqual({ cell: 1, mine: 3 })
  expect(bridge).toEqual({ cell: 2, mine: 0, perPerson: 0 })
  expect(unknown).toEqual({ cell: 3, mine: 0 })
})

it('compares no traits', () => {
  const told = compareWithGroup(new Map([[6, 1]]), { cells: [] }, codeList)
  expect(told.map(({ cell }) => cell)).not.toContain(6)
})

it('tells the three effects of withdrawing by where a campaign stands', () => {
  expect(withdrawalEffect('open')).toBe('removed-before-count')
  expect(withdrawalEffect('halted')).toBe('removed-before-count')
  expect(withdrawalEffect('frozen')).toBe('removed-from-store')
  expect(withdrawalEffect('answered')).toBe('frozen-in-publication')
})
