import { describe, expect, it } from 'vitest'
import { campaign, codeList } from '../testing/cycle-lane.ts'
import { discreteLaplace } from './exact-noise.ts'
import type { RandomBytes } from './exact-noise.ts'
import { overlapping } from './overlap.ts'
import { protect } from './protect.ts'
import { tally } from './tally.ts'
import type { Line } from './tally.ts'
import { hasRoom, withNoise } from './with-noise.ts'

const cells = codeList.hasCell.map(({ cellNumber }) => cellNumber)
const people = (count: number, from: number, counts: [number, number][]): Line[] =>
  Array.from({ length: count }, (_, index) => ({
    person: `p${from + index}`,
    counts: new Map(counts),
  }))
const rules = { minGroupSize: 11, maxShareOfOne: 0.2, roundTo: 5 }
const published = (lines: Line[], own = rules) =>
  protect(tally(lines, cells).cells, codeList.hasCell, own)
const cellOf = (lines: Line[], cell: number) =>
  published(lines).cells.find((one) => one.cell === cell)

describe('a cell', () => {
  it('is published for eleven people, withheld for ten, and zero for none', () => {
    expect(cellOf(people(11, 0, [[0, 3]]), 0)).toEqual({
      cell: 0,
      status: 'published',
      count: 35,
      people: 10,
    })
    expect(cellOf(people(10, 0, [[0, 30]]), 0)).toEqual({ cell: 0, status: 'withheld' })
    expect(cellOf(people(11, 0, [[0, 3]]), 2)).toEqual({ cell: 2, status: 'zero' })
  })
  it('counts people, not values: one person who comes twice is one', () => {
    const lines = people(10, 0, [[0, 1]])
    expect(tally([...lines, ...lines], cells)).toMatchObject({
      people: 10,
      doubled: { length: 10 },
    })
    expect(cellOf([...lines, ...lines], 0)?.status).toBe('withheld')
  })
  it('is withheld when one person makes too much of it', () => {
    const lines = [...people(20, 0, [[0, 1]]), ...people(1, 99, [[0, 40]])]
    expect(cellOf(lines, 0)?.status).toBe('withheld')
  })
})

describe('noise', () => {
  // Seeded, so that the test is the same each time: xorshift over 32 bits.
  const seeded = (seed: number): RandomBytes => {
    let state = seed
    return (into) => {
      for (let index = 0; index < into.length; index += 1) {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        into[index] = state & 255
      }
      return into
    }
  }

  it('is discrete Laplace: mean zero, and the spread that the scale says', () => {
    const random = seeded(20_261_122)
    const draws = Array.from({ length: 20_000 }, () =>
      Number(discreteLaplace({ over: 4n, under: 1n }, random)),
    )
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length
    const variance = draws.reduce((sum, one) => sum + one ** 2, 0) / draws.length
    const p = Math.exp(-1 / 4)
    expect(Math.abs(mean)).toBeLessThan(0.15)
    expect(variance / ((2 * p) / (1 - p) ** 2)).toBeCloseTo(1, 1)
  })

  it('publishes by the noisy number of people, and tells no totals', () => {
    const { cells: tallies } = tally(people(200, 0, [[0, 2]]), cells)
    const terms = { ...campaign, privacyBudget: 1, perPersonCap: 2 }
    const result = withNoise(tallies, terms, { random: seeded(7) })
    expect(result.totals).toEqual([])
    const [cell] = result.cells
    expect(cell).toMatchObject({ status: 'published' })
    expect(Math.abs(cell!.count! - 400)).toBeLessThan(60)
  })

  it('stops when the public budget is spent', () => {
    const ledger = [
      { campaign: 'a', epsilon: 1, at: '2027-05-03' },
      { campaign: 'b', epsilon: 1.5, at: '2027-06-03' },
    ]
    expect(hasRoom(ledger, 0.5, 3)).toBe(true)
    expect(hasRoom(ledger, 0.6, 3)).toBe(false)
  })
})

describe('two results that could be subtracted', () => {
  const first = { campaign, codeList }
  it('are found by day and place, even when the street is renamed', () => {
    const second = { campaign: { ...campaign, id: 'https://coop.example/2#it' }, codeList }
    expect(overlapping(second, [first])).toEqual([campaign.id])
    const renamed = {
      ...codeList,
      hasCell: codeList.hasCell.map((cell) => ({
        ...cell,
        ...(cell.place && { place: `new ${cell.place}` }),
      })),
    }
    expect(overlapping({ ...second, codeList: renamed }, [first])).toEqual([campaign.id])
  })
  it('are found where a house is left out of an area, or a street is drawn a step aside', () => {
    const zone = (asWKT: string, transformation: 'arrivals-by-cell' | 'origin-destination') => ({
      campaign: { ...campaign, id: `https://coop.example/${asWKT}#it`, transformation },
      codeList: { ...codeList, hasCell: [{ ...codeList.hasCell[0]!, place: asWKT, asWKT }] },
    })
    const whole = zone(
      'POLYGON((-1.2 46.1, -1.1 46.1, -1.1 46.2, -1.2 46.2, -1.2 46.1))',
      'arrivals-by-cell',
    )
    const withoutAHouse = zone(
      'POLYGON((-1.2 46.1, -1.1 46.1, -1.1 46.1999, -1.1001 46.2, -1.2 46.2, -1.2 46.1))',
      'origin-destination',
    )
    const neighbour = zone(
      'POLYGON((-1.1 46.1, -1 46.1, -1 46.2, -1.1 46.2, -1.1 46.1))',
      'arrivals-by-cell',
    )
    expect(overlapping(withoutAHouse, [whole, neighbour])).toEqual([whole.campaign.id])
    expect(overlapping(neighbour, [whole])).toEqual([])

    const street = (asWKT: string) => ({
      ...zone(asWKT, 'arrivals-by-cell'),
      campaign: { ...campaign, id: `https://coop.example/${asWKT}#it` },
    })
    const quay = street('LINESTRING(-1.16 46.156, -1.15 46.156)')
    const aside = street('LINESTRING(-1.1605 46.1562, -1.1502 46.1561)')
    const across = street('LINESTRING(-1.155 46.15, -1.155 46.16)')
    expect(overlapping(aside, [quay, across])).toEqual([quay.campaign.id])
    expect(overlapping(across, [quay])).toEqual([])
  })
  it('are not those of other days, other places or another calculation', () => {
    const other = (change: object, list = codeList) =>
      overlapping(
        { campaign: { ...campaign, id: 'https://coop.example/2#it', ...change }, codeList: list },
        [first],
      )
    expect(other({ startDate: '2027-05-01', endDate: '2027-06-30' })).toEqual([])
    expect(other({ transformation: 'mode-share' })).toEqual([])
    expect(
      other(
        {},
        {
          ...codeList,
          hasCell: [{ ...codeList.hasCell[0]!, place: 'x', asWKT: 'LINESTRING(0 0, 1 1)' }],
        },
      ),
    ).toEqual([])
  })
})
