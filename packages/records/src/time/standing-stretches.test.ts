import { describe, expect, it } from 'vitest'
import { standingStretches } from './standing-stretches.ts'

const day = 86_400_000
const at = (from: number, to: number, isEstimated = false) => ({
  start: from * day,
  end: to * day,
  isEstimated,
})

describe('sums of one meter whose days overlap', () => {
  it('count a reading, and not the estimates it came after', () => {
    const [first, second, read] = [at(0, 90, true), at(90, 181, true), at(0, 181)]
    expect(standingStretches([first, second, read])).toEqual({
      standing: [read],
      displaced: [first, second],
    })
  })

  it('count the finer ones, and not the sum of them all', () => {
    const [year, one, other] = [at(0, 365), at(0, 181), at(181, 365)]
    expect(standingStretches([year, one, other])).toEqual({
      standing: [one, other],
      displaced: [year],
    })
  })

  it('count the first of two that are of the same days', () => {
    const [first, second] = [
      { ...at(0, 90), name: 'first' },
      { ...at(0, 90), name: 'second' },
    ]
    expect(standingStretches([first, second])).toEqual({ standing: [first], displaced: [second] })
  })

  it('count both where they share the day of the reading alone', () => {
    expect(standingStretches([at(0, 91), at(90, 181)]).displaced).toEqual([])
    expect(standingStretches([at(0, 93), at(90, 181)]).displaced).toHaveLength(1)
  })
})
