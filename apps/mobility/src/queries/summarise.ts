import { summariseTrips, summariseValidations } from '@selfdata/insights'
import type { Summarisers } from '@selfdata/pod'

/** Figures of this app's records, for imports that were made offline. */
export function summarisersIn(timeZone: string): Summarisers {
  return {
    trips: (trips) => summariseTrips(trips, { timeZone }),
    validations: (validations) => summariseValidations(validations, { timeZone }),
  }
}
