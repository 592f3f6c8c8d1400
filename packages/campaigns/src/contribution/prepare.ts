import type { Transformation } from '@selfdata/vocab'
import { capped, fitForSplit } from './cap.ts'
import { corridorCounts, crossingCounts } from './corridor-counts.ts'
import { energyByDwelling } from './energy-by-dwelling.ts'
import { modeShare } from './mode-share.ts'
import { add } from './transformation.ts'
import type { Counts, LeftOut, Task } from './transformation.ts'
import { arrivalsByCell, originDestination } from './zone-counts.ts'

type Calculation = (task: Task, leftOut?: LeftOut) => Counts

/** Every calculation, with the version that a campaign names. A change of result is a new version. */
export const calculations: Record<Transformation, { version: number; run: Calculation }> = {
  'corridor-counts': { version: 1, run: corridorCounts },
  'crossing-counts': { version: 1, run: crossingCounts },
  'arrivals-by-cell': { version: 1, run: arrivalsByCell },
  'origin-destination': { version: 1, run: originDestination },
  'mode-share': { version: 1, run: modeShare },
  'energy-by-dwelling': { version: 1, run: energyByDwelling },
}

/** The counts that would leave the pod, before the person says yes. */
export interface Prepared {
  /** By number of the cell, capped. */
  counts: Counts
  /** How much the bounds took away; told to the person. */
  cutOff: number
}

/**
 * Runs the calculation of a campaign on a person's own data, in their browser. The traits that the
 * person chose to tell are cells like the others, each once.
 */
export function prepare(task: Task, leftOut: LeftOut = {}): Prepared {
  const counts = calculations[task.terms.transformation].run(task, leftOut)
  const fit = task.terms.countingMode === 'split' ? fitForSplit(counts) : counts
  const limited = capped(fit, task.terms.perPersonCap)
  const cutOff = sum(counts) - sum(limited)
  for (const trait of task.input.traits ?? []) {
    const cell = task.codeList.hasCell.find((one) => one.trait === trait)
    if (cell && limited.size > 0) add(limited, cell.cellNumber)
  }
  return { counts: limited, cutOff }
}

function sum(counts: Counts): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
