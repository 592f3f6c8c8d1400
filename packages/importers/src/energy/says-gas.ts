import type { Cells } from '../table/table.ts'

const gas = /\b(gaz|gas|grdf|pce)\b|gazi[eè]re|coefficient de conversion/i

/** Whether rows of a table say that it is of gas. */
export function saysGas(rows: readonly Cells[]): boolean {
  return gas.test(rows.flat().join(' '))
}
