import type { Cell } from '@selfdata/vocab'
import { tally } from '../counting/tally.ts'
import type { CellTally } from '../counting/tally.ts'
import { binomial } from './chance.ts'
import { drawPeople } from './drawn-people.ts'
import type { Expectation } from './feasibility.ts'

/** A count that might come of a campaign. */
export interface InventedCount {
  cells: Cell[]
  tallies: CellTally[]
  /** How much was done in each cell; a tally holds only as many people as rules ask about. */
  done: ReadonlyMap<number, number>
  /** How much was done where so few people are that nothing of it can be told. */
  elsewhere: number
}

/** Of more people in a cell nothing is asked but that they are more than any group. */
const enough = 200
/** Cells with fewer people, as a share of a group, are not drawn. */
const hopeless = 1 / 20
/** As much as is drawn person by person; of more, cells are drawn each by itself. */
const few = 10_000

/**
 * Invents a count. People do not spread evenly: the use of streets and places falls off about as
 * 1/rank (Zipf), which is what this assumes of places; bands within a place are taken as equally
 * used.
 */
export function inventCount(expectation: Expectation, chance: () => number): InventedCount {
  const { contributors, places, bandsPerPlace, cellsPerPerson, minGroupSize } = expectation
  const ranks = Array.from({ length: places }, (_, index) => 1 / (index + 1))
  const all = ranks.reduce((sum, weight) => sum + weight, 0)
  const shares = ranks.map((weight) => weight / all)
  const presences = shares
    .map((share) => 1 - (1 - share / bandsPerPlace) ** cellsPerPerson)
    .filter((presence) => contributors * presence >= minGroupSize * hopeless)
  const cells = cellsOf(expectation, presences.length)
  const isFew = contributors * cellsPerPerson <= few
  const counted = isFew
    ? personByPerson(expectation, { cells, shares }, chance)
    : cellByCell(expectation, { cells, shares, presences }, chance)
  const told = [...counted.done.values()].reduce((sum, one) => sum + one, 0)
  return { cells, ...counted, elsewhere: Math.max(0, contributors * cellsPerPerson - told) }
}

function personByPerson(
  expectation: Expectation,
  { cells, shares }: { cells: readonly Cell[]; shares: readonly number[] },
  chance: () => number,
): Pick<InventedCount, 'tallies' | 'done'> {
  const numbers = cells.map(({ cellNumber }) => cellNumber)
  const { cells: tallies } = tally(drawPeople(expectation, shares, chance), numbers)
  return { tallies, done: new Map(tallies.map(({ cell, total }) => [cell, total])) }
}

/** Who is in one cell says nothing of who is in another: of many people that hardly matters. */
function cellByCell(
  { contributors, bandsPerPlace, cellsPerPerson }: Expectation,
  {
    cells,
    shares,
    presences,
  }: { cells: readonly Cell[]; shares: readonly number[]; presences: readonly number[] },
  chance: () => number,
): Pick<InventedCount, 'tallies' | 'done'> {
  const done = new Map<number, number>()
  const tallies = cells.map(({ cellNumber }): CellTally => {
    const rank = Math.floor(cellNumber / bandsPerPlace)
    const size = binomial(contributors, presences[rank]!, chance)
    // Beyond once, each of the other cells of a person may be this one again.
    const others = Math.max(0, Math.round(cellsPerPerson) - 1)
    const times = Array.from(
      { length: Math.min(size, enough) },
      () => 1 + binomial(others, shares[rank]! / bandsPerPlace, chance),
    )
    const total = times.reduce((sum, one) => sum + one, 0)
    done.set(cellNumber, times.length === 0 ? 0 : (total * size) / times.length)
    return { cell: cellNumber, total, people: peopleOf(times, contributors, chance) }
  })
  return { tallies, done }
}

/** Somebody of all, and not twice the same, for each of these numbers. */
function peopleOf(times: readonly number[], all: number, chance: () => number) {
  const people = new Set<string>()
  while (people.size < times.length) people.add(String(Math.floor(chance() * all)))
  return new Map([...people].map((person, index) => [person, times[index]!]))
}

function cellsOf({ bandsPerPlace, timeBands }: Expectation, places: number): Cell[] {
  return Array.from({ length: places * bandsPerPlace }, (_, cellNumber) => ({
    id: String(cellNumber),
    cellNumber,
    title: {},
    place: String(Math.floor(cellNumber / bandsPerPlace)),
    ...(timeBands > 0 && { timeBand: String(cellNumber % timeBands) }),
  }))
}
