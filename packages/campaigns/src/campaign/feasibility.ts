/** What a campaign hopes for, before anybody is asked. */
export interface Expectation {
  /** How many people are expected to contribute. */
  contributors: number
  /** How many places can be counted: street links, or zones. */
  places: number
  /** How many cells each place has: bands of hours, months. */
  bandsPerPlace: number
  /** To how many different cells one person adds, on average. */
  cellsPerPerson: number
  /** The minimum group, in people. */
  minGroupSize: number
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

/**
 * How much of a campaign could be published, told before its launch.
 *
 * People do not spread evenly: the use of streets and places falls off about as 1/rank (Zipf), which
 * is what this assumes of places; bands within a place are taken as equally used. The number of
 * people in a cell is then binomial; a cell is published when at least k people are in it. An
 * estimate, to choose zones by: real towns differ.
 */
export function feasibility(expectation: Expectation): Feasibility {
  const { places, bandsPerPlace } = expectation
  const { shareOfCounts, shareOfCells } = publishable(expectation)
  const mergeIntoPlaces = shareOfCounts >= worthwhile ? undefined : enoughPlaces(expectation)
  return {
    shareOfCounts,
    shareOfCells,
    cells: places * bandsPerPlace,
    ...(mergeIntoPlaces !== undefined && { mergeIntoPlaces }),
  }
}

function publishable(expectation: Expectation) {
  const { contributors, places, bandsPerPlace, cellsPerPerson, minGroupSize } = expectation
  const weights = Array.from({ length: places }, (_, rank) => 1 / (rank + 1))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let counts = 0
  let cells = 0
  for (const weight of weights) {
    const share = weight / all / bandsPerPlace
    // One person is in a cell with this probability, having `cellsPerPerson` cells of them all.
    const presence = 1 - (1 - share) ** cellsPerPerson
    const published = atLeast(minGroupSize, contributors, presence)
    cells += published / places
    counts += (published * weight) / all
  }
  return { shareOfCounts: counts, shareOfCells: cells }
}

/** The largest number of places, by halving, with which most would be published. */
function enoughPlaces(expectation: Expectation): number | undefined {
  for (
    let places = Math.floor(expectation.places / 2);
    places >= 2;
    places = Math.floor(places / 2)
  ) {
    const cellsPerPerson = Math.min(expectation.cellsPerPerson, places * expectation.bandsPerPlace)
    if (publishable({ ...expectation, places, cellsPerPerson }).shareOfCounts >= worthwhile) {
      return places
    }
  }
  return undefined
}

/** P(X ≥ k) of a binomial, summed from below in logarithms so that many people do not underflow. */
function atLeast(k: number, n: number, p: number): number {
  if (k > n) return 0
  if (p <= 0) return 0
  if (p >= 1) return 1
  let term = n * Math.log1p(-p)
  let below = Math.exp(term)
  for (let x = 1; x < k; x += 1) {
    term += Math.log((n - x + 1) / x) + Math.log(p) - Math.log1p(-p)
    below += Math.exp(term)
  }
  return Math.max(0, 1 - below)
}
