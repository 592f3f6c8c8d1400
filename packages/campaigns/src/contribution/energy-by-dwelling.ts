import { add } from './transformation.ts'
import type { Counts, LeftOut, Task } from './transformation.ts'

/** What one count stands for, in watt hours: coarse, so that no meter can be told by its reading. */
export const wattHoursPerCount = 10_000

/** Energy by kind of dwelling and month, in tens of kilowatt hours. */
export function energyByDwelling({ codeList, input, terms }: Task, leftOut: LeftOut = {}): Counts {
  const counts: Counts = new Map()
  const { dwelling, months } = input.energy ?? {}
  for (const [month, wattHours] of months ?? []) {
    if (month < terms.startDate.slice(0, 7) || month > terms.endDate.slice(0, 7)) continue
    if (leftOut.days?.has(`${month}-01`)) continue
    const cell = codeList.hasCell.find(
      ({ category, timeBand }) => category === dwelling && timeBand === month,
    )
    const count = Math.round(wattHours / wattHoursPerCount)
    if (cell && count > 0) add(counts, cell.cellNumber, count)
  }
  return counts
}
