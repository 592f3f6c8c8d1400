import type { Consumption, FlowCurve, LoadCurve, Trip, Validation } from '@selfdata/vocab'
import { summariseDaily, summariseFlow, summariseLoad } from './energy/summarise-energy.ts'
import { summariseTrips, summariseValidations } from './summarise.ts'

/**
 * How to compute the figures of each stream that has some, by its name, for writing its records.
 *
 * @param timeZone IANA name: months are those of its calendar
 */
export function summarisersIn(timeZone: string) {
  return {
    trips: (trips: readonly Trip[]) => summariseTrips(trips, { timeZone }),
    validations: (rides: readonly Validation[]) => summariseValidations(rides, { timeZone }),
    load: (curves: readonly LoadCurve[]) => summariseLoad(curves, { timeZone }),
    flow: (curves: readonly FlowCurve[]) => summariseFlow(curves, { timeZone }),
    daily: (days: readonly Consumption[]) => summariseDaily(days, { timeZone }),
  }
}
