import { protect } from '../counting/protect.ts'
import type { ProtectionRules } from '../counting/protect.ts'
import { tallyOfSums } from '../counting/tally-of-sums.ts'
import { chanceOf } from './chance.ts'
import { inventCount } from './invented-count.ts'
import type { InventedCount } from './invented-count.ts'

/** What a campaign hopes for, before anybody is asked. */
export interface Expectation extends ProtectionRules {
  /** How many people are expected to contribute. */
  contributors: number
  /** How many places can be counted: street links, or zones. */
  places: number
  /** How many cells each place has: bands of hours, months, other places. */
  bandsPerPlace: number
  /** Bands of which totals over all places are told; 0 where there are none. */
  timeBands: number
  /** To how many cells one person adds, on average; the same one perhaps several times. */
  cellsPerPerson: number
  /** Counted by two, who know sums only: the worst is assumed of what they do not know. */
  split: boolean
}

export interface Feasibility {
  /** The share of what people did that could be published, from 0 to 1. */
  shareOfCounts: number
  /** The share of cells that could be published, from 0 to 1. */
  shareOfCells: number
  cells: number
  /** How many places to have instead, so that most of it could be published; absent when enough. */
  mergeIntoPlaces?: number
}

/** Below this share most of what people gave would be withheld: their effort would be for nothing. */
const worthwhile = 0.5
/** What is drawn for one estimate: many small towns, one large one. */
const effort = 20_000

/**
 * How much of a campaign could be published, told before its launch: some towns are invented and
 * counted by the very rules by which the result will be, so that what is withheld lest others be
 * worked out is withheld here too. The same expectation always gives the same estimate; real towns
 * differ.
 */
export function feasibility(expectation: Expectation): Feasibility {
  const shares = publishable(expectation)
  const isEnough = shares.shareOfCounts >= worthwhile
  const mergeIntoPlaces = isEnough ? undefined : enoughPlaces(expectation)
  return {
    ...shares,
    cells: expectation.places * expectation.bandsPerPlace,
    ...(mergeIntoPlaces !== undefined && { mergeIntoPlaces }),
  }
}

function publishable(expectation: Expectation) {
  const chance = chanceOf(expectation.places)
  const cells = expectation.places * expectation.bandsPerPlace
  const size = expectation.contributors * expectation.cellsPerPerson
  const towns = Math.min(200, Math.max(1, Math.round(effort / size)))
  let [told, all, toldCells] = [0, 0, 0]
  for (let town = 0; town < towns; town += 1) {
    const count = inventCount(expectation, chance)
    const published = publishedIn(count, expectation)
    toldCells += published.size
    all += count.elsewhere
    for (const [cell, done] of count.done) {
      all += done
      if (published.has(cell)) told += done
    }
  }
  return { shareOfCounts: all === 0 ? 0 : told / all, shareOfCells: toldCells / towns / cells }
}

function publishedIn({ cells, tallies }: InventedCount, expectation: Expectation): Set<number> {
  const counts = tallies.map(({ total }) => total)
  const people = tallies.map((one) => one.people.size)
  const known = expectation.split ? tallyOfSums({ counts, people }, { hasCell: cells }) : tallies
  const result = protect(known, cells, expectation)
  return new Set(
    result.cells.filter(({ status }) => status === 'published').map(({ cell }) => cell),
  )
}

/** The largest number of places, by halving, with which most would be published. */
function enoughPlaces(expectation: Expectation): number | undefined {
  for (
    let places = Math.floor(expectation.places / 2);
    places >= 2;
    places = Math.floor(places / 2)
  ) {
    if (publishable({ ...expectation, places }).shareOfCounts >= worthwhile) return places
  }
  return undefined
}
