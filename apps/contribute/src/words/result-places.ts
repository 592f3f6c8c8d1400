import type { Result, ResultCell } from '@selfdata/campaigns'
import type { Cell, CodeList, LangString } from '@selfdata/vocab'
import { placesOf } from './places-of.ts'

/** A place, or a category, with what was published of it. */
export interface ResultPlace {
  key: string
  name: string
  cells: Cell[]
  /** Sum of the published cells: the least there is. */
  count: number
  /** Some cells are withheld, so there is more. */
  partial: boolean
  /** All that is in it is withheld. */
  withheld: boolean
}

/** What was published, by place; by cell where a campaign has no places. */
export function resultPlaces(
  { cells }: Pick<Result, 'cells'>,
  { codeList, textOf }: { codeList: CodeList; textOf: (text: LangString) => string },
): ResultPlace[] {
  const results = new Map(cells.map((one) => [one.cell, one]))
  const groups = placesOf(codeList, { textOf })
  const counted = codeList.hasCell.filter(({ trait }) => trait === undefined)
  const all =
    groups.length > 0
      ? groups
      : counted.map((cell) => ({ key: cell.id, name: textOf(cell.title), cells: [cell] }))
  return all.map(({ key, name, cells: members }) => {
    const found = members.flatMap(({ cellNumber }) => results.get(cellNumber) ?? [])
    const hidden = found.filter(({ status }) => status === 'withheld')
    return {
      key,
      name,
      cells: members,
      count: found.reduce((sum, { count = 0 }: ResultCell) => sum + count, 0),
      partial: hidden.length > 0,
      withheld: hidden.length > 0 && found.every(({ status }) => status !== 'published'),
    }
  })
}
