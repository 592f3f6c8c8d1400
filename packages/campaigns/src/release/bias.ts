import type { CodeList } from '@selfdata/vocab'
import type { ResultCell } from '../counting/protect.ts'

/** One group of the census that the territory gives. */
export interface CensusGroup {
  /** As the cells call it: `age-25-39`. */
  trait: string
  people: number
}

/** How a group is represented among contributors. */
export interface Representation {
  trait: string
  /** Its share of the census, from 0 to 1. */
  census: number
  /** Its share of those who told; absent when the group is withheld. */
  contributors?: number
  /** Contributors' share over census share: below 1 the group is missing. */
  ratio?: number
}

/**
 * Who is missing: the traits that contributors chose to tell, beside the census. Computed from what
 * is published, so it tells nothing more about anybody.
 */
export function representation(
  cells: readonly ResultCell[],
  { hasCell }: CodeList,
  census: readonly CensusGroup[],
): Representation[] {
  const traits = new Map(
    hasCell.flatMap(({ trait, cellNumber }) => (trait === undefined ? [] : [[trait, cellNumber]])),
  )
  const population = census.reduce((sum, { people }) => sum + people, 0)
  const counted = census.map(({ trait }) => {
    const result = cells.find(({ cell }) => cell === traits.get(trait))
    return result?.status === 'zero' ? 0 : result?.count
  })
  const told = counted.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return census.map(({ trait, people }, index) => {
    const share = people / population
    const count = counted[index]
    if (count === undefined || told === 0) return { trait, census: share }
    return { trait, census: share, contributors: count / told, ratio: count / told / share }
  })
}

/** Reads a census file of two columns, `trait,people`, with a header. */
export function readCensus(csv: string): CensusGroup[] {
  return csv
    .split(/\r?\n/u)
    .slice(1)
    .flatMap((line) => {
      const [trait, people] = line.split(',').map((one) => one.trim())
      const number = Number(people)
      return trait && people !== '' && Number.isInteger(number) && number >= 0
        ? [{ trait, people: number }]
        : []
    })
}
