import { dayOf } from './journey.ts'
import { add } from './transformation.ts'
import type { Counts, LeftOut, Task } from './transformation.ts'
import { journeysFor } from './trimmed-journeys.ts'

/** Journeys by mode, by month where the cells have months. */
export function modeShare({ terms, codeList, input }: Task, leftOut: LeftOut = {}): Counts {
  const counts: Counts = new Map()
  for (const { mode, startTime } of journeysFor(terms, input, leftOut)) {
    const month = dayOf(startTime).slice(0, 7)
    const cell = codeList.hasCell.find(
      ({ category, timeBand }) =>
        category === mode && (timeBand === undefined || timeBand === month),
    )
    if (cell) add(counts, cell.cellNumber)
  }
  return counts
}
