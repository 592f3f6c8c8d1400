import { localText } from '../local-time.ts'

/** A line of an export, by its columns. */
export type Row<Column extends string> = Readonly<Record<Column, string>>

/** `09/03/2026 08:12:04`, as French back offices write a local time. */
export function backOfficeTime(time: number): string {
  const [date = '', clock = ''] = localText(time).slice(0, 19).split('T')
  return `${backOfficeDate(date)} ${clock}`
}

/** `09/03/2026`, of `2026-03-09`. */
export function backOfficeDate(date: string): string {
  return date.split('-').toReversed().join('/')
}

/** An export as back offices write it: semicolons, one heading line. */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string {
  const lines = rows.map((row) => columns.map((column) => row[column]).join(';'))
  return `${[columns.join(';'), ...lines].join('\n')}\n`
}
