import type { CodeList } from '@selfdata/vocab'
import type { ResultCell } from '../counting/protect.ts'

/** The columns of a published table, in order. */
export const columns = [
  'cell',
  'place',
  'to_place',
  'band',
  'category',
  'title_fr',
  'title_en',
  'status',
  'count',
  'people',
] as const

export type Column = (typeof columns)[number]

/** One line of the table; an empty text where there is no value. */
export function rowOf(
  { cell, status, count, people }: ResultCell,
  { hasCell }: CodeList,
): Record<Column, string> {
  const known = hasCell.find(({ cellNumber }) => cellNumber === cell)
  return {
    cell: String(cell),
    place: known?.place ?? '',
    to_place: known?.toPlace ?? '',
    band: known?.timeBand ?? '',
    category: known?.category ?? known?.trait ?? '',
    title_fr: known?.title.fr ?? '',
    title_en: known?.title.en ?? '',
    status,
    count: status === 'zero' ? '0' : (count?.toString() ?? ''),
    people: status === 'zero' ? '0' : (people?.toString() ?? ''),
  }
}

/** A result as CSV (RFC 4180). Withheld cells have an empty count and say so: they are not zero. */
export function csvOf(cells: readonly ResultCell[], codeList: CodeList): string {
  const lines = cells.map((cell) => {
    const row = rowOf(cell, codeList)
    return columns.map((column) => field(row[column])).join(',')
  })
  return [columns.join(','), ...lines, ''].join('\r\n')
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is led by an apostrophe. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
