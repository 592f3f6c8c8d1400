import { localMonth } from '@selfdata/records'
import type { ModeMonthSummary, Trip, TransportMode, Validation } from '@selfdata/vocab'
import { co2e } from './co2e.ts'
import type { Co2eOptions } from './co2e.ts'
import { factorSetOf } from './factor.ts'
import { longestMode } from './longest-mode.ts'
import { tripOfValidation } from './trip-of-validation.ts'

export interface SummaryOptions extends Co2eOptions {
  /** IANA name: months are those of this calendar. */
  timeZone: string
}

/**
 * Trips by month and mode: a trip counts in the month it starts in, under the mode of its longest
 * leg; its legs count under their own modes. A leg of unknown distance is counted as such, and adds
 * nothing to distance or emissions.
 */
export function summariseTrips(
  trips: readonly Trip[],
  options: SummaryOptions,
): ModeMonthSummary[] {
  const sums = new Map<string, ModeMonthSummary>()
  const factorSet = factorSetOf(options.factorSet)?.id
  const sumOf = (month: string, mode: TransportMode) => {
    const key = `${month}-${mode}`
    const found = sums.get(key) ?? emptySum(month, mode, factorSet)
    sums.set(key, found)
    return found
  }
  for (const trip of trips) {
    const month = localMonth(trip.startTime, options.timeZone)
    sumOf(month, longestMode(trip)).tripCount += 1
    for (const leg of trip.hasLeg) {
      const sum = sumOf(month, leg.mode)
      const emitted = co2e(leg, options)
      sum.legCount += 1
      sum.distanceInMetres += leg.distanceInMetres ?? 0
      sum.durationInSeconds += leg.durationInSeconds ?? 0
      if (leg.distanceInMetres === undefined) sum.unknownDistanceCount += 1
      if (emitted) sum.co2eInGrams = round((sum.co2eInGrams ?? 0) + emitted.value)
    }
  }
  return [...sums.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Card validations by month and mode, each boarding as a trip of one leg. */
export function summariseValidations(
  validations: readonly Validation[],
  options: SummaryOptions,
): ModeMonthSummary[] {
  return summariseTrips(
    validations.flatMap((validation) => tripOfValidation(validation) ?? []),
    options,
  )
}

function emptySum(
  month: string,
  mode: TransportMode,
  factorSet: string | undefined,
): ModeMonthSummary {
  return {
    // Whoever writes it into a document gives it its name there.
    id: `#${month}-${mode}`,
    startDate: `${month}-01`,
    mode,
    tripCount: 0,
    legCount: 0,
    distanceInMetres: 0,
    unknownDistanceCount: 0,
    durationInSeconds: 0,
    ...(factorSet !== undefined && { factorSet }),
  }
}

/** A tenth of a gram: sums stay the same whatever the order of the legs. */
function round(grams: number): number {
  return Math.round(grams * 10) / 10
}
