import type { Result } from './result.ts'

/** Bars of a result: one for each row. */
export interface ResultChart {
  /** Column that names the bars. */
  readonly label: string
  /** Column that they are as long as. */
  readonly measure: string
  readonly bars: readonly { readonly label: string; readonly value: number }[]
}

const mostBars = 60

/**
 * How a result can be drawn: its first column that is no number against the first that is one;
 * `undefined` where it cannot.
 */
export function resultChart({ columns, rows }: Result): ResultChart | undefined {
  if (rows.length < 2 || rows.length > mostBars) return undefined
  const isNumber = (index: number) =>
    rows.every((row) => row[index]?.kind === 'number' || row[index]?.kind === 'none')
  const measure = columns.findLastIndex((_, index) => isNumber(index))
  const names = columns.map((_, index) => index).filter((index) => !isNumber(index))
  if (measure < 0 || names.length === 0) return undefined
  const bars = rows.map((row) => ({
    label: names.map((index) => shortOf(row[index]?.value ?? '')).join(' · '),
    value: Number(row[measure]?.value ?? 0),
  }))
  if (bars.some(({ value }) => value < 0)) return undefined
  const label = names.map((index) => columns[index]!).join(' · ')
  return { label, measure: columns[measure]!, bars }
}

/** The last part of an IRI, which is what people know it by. */
export function shortOf(value: string): string {
  return /^https?:/.test(value) ? (value.split(/[/#]/).findLast(Boolean) ?? value) : value
}
