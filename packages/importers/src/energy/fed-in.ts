import type { Cells, TableFormat } from '../table/table.ts'
import { measureOf } from './measure.ts'
import { timeColumn } from './row-time.ts'

const fedIn =
  /produ(?:ction|ite?s?\b|ced)|inject|export|feed-?in|fed in|surplus|vendue?s?\b|sola(?:ire|r)/i
const money = /[€$£]|\b(?:eur(?:os?)?|prix|price|cost|co[uû]ts?)\b/i

/** Whether a heading is of a home's own use: not of what its roof produces or feeds in, nor of a price. */
export function isOwnUse(heading: string): boolean {
  return !fedIn.test(heading) && !money.test(heading)
}

/** Tables of nothing but what a home produces or feeds in: no row of theirs is its consumption. */
export const fedInTable: TableFormat = {
  format: 'supplier',
  recognises: (cells, preamble) => {
    const measured = cells.filter((cell) => measureOf(cell) !== undefined && !money.test(cell))
    const isTold = measured.length > 0 && timeColumn(cells) !== undefined
    return isTold && (measured.every((cell) => fedIn.test(cell)) || saysOnly(preamble, measured))
  },
  open: ({ book }) => ({
    row: (_, enter) => book.refuse(enter(), 'feed-in'),
    end: () => undefined,
  }),
}

/** A title of production above a table that says nothing of consumption. */
function saysOnly(preamble: readonly Cells[], header: Cells): boolean {
  const words = [...preamble.flat(), ...header].join(' ')
  return /\b(production|injection)\b/i.test(words) && !/conso|soutir|usage|consumption/i.test(words)
}
