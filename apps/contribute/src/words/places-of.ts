import type { Counts } from '@selfdata/campaigns'
import type { Cell, CodeList, LangString } from '@selfdata/vocab'

/** A place of a campaign with all that is counted in it. */
export interface CountedPlace {
  key: string
  name: string
  cells: Cell[]
  /** Sum of the counts. */
  count: number
}

interface Grouping {
  counts?: Counts
  textOf: (text: LangString) => string
  /** @default 'place' */
  by?: 'place' | 'category'
}

/** The places or categories of a code list, in its order, with somebody's counts. */
export function placesOf(
  { hasCell }: CodeList,
  { counts = new Map(), textOf, by = 'place' }: Grouping,
): CountedPlace[] {
  const grouped = hasCell.filter((cell) => cell[by] !== undefined)
  return [...Map.groupBy(grouped, (cell) => cell[by]!)].map(([key, cells]) => ({
    key,
    name: commonStart(cells.map(({ title }) => textOf(title))) || key,
    cells,
    count: cells.reduce((sum, { cellNumber }) => sum + (counts.get(cellNumber) ?? 0), 0),
  }))
}

/** What the names of all cells of a place begin with, up to a whole word. */
function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  if (others.length === 0) return first
  let length = 0
  while (length < first.length && others.every((text) => text[length] === first[length]))
    length += 1
  // `Quai, 7 h` and `Quai, autres` have a word in common, not the first letter of the next.
  const whole = length === first.length ? first : first.slice(0, length).replace(/[^\s,]*$/u, '')
  return whole.replace(/[\s,–—-]+$/u, '')
}
