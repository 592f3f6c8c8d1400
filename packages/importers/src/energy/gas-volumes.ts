import { columnsOf, type TableFormat } from '../table/table.ts'
import { timeColumn } from './row-time.ts'
import { saysGas } from './says-gas.ts'

/**
 * Gas in cubic metres alone: how much energy that is depends on the place and the day, so nothing is
 * reckoned from it, and it is told which file has the energy.
 */
export const gasVolumes: TableFormat = {
  format: 'grdf',
  recognises: (cells, preamble) =>
    timeColumn(cells) !== undefined &&
    cells.some((cell) => /m3|m³/i.test(cell)) &&
    columnsOf(cells).size > 1 &&
    saysGas([...preamble, cells]),
  open: ({ book }) => ({
    row: (_, enter) => book.refuse(enter(), 'gas-volume'),
    end: () => undefined,
  }),
}
