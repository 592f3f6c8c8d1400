import type { ConsumptionMonthSummary } from '@selfdata/vocab'
import { isEnergy } from './resources.ts'

/** Energy or water of a figure, whichever it is of. */
export function totalOf(summary: ConsumptionMonthSummary): number | undefined {
  return isEnergy(summary.resource) ? summary.energyInWattHours : summary.volumeInLitres
}
