import { summariseDaily, summariseFlow, summariseLoad } from '@selfdata/insights'
import type { Summarisers } from '@selfdata/pod'

/** Figures of this app's records, for imports that were made offline. */
export function summarisersIn(timeZone: string): Summarisers {
  return {
    load: (some) => summariseLoad(some, { timeZone }),
    flow: (some) => summariseFlow(some, { timeZone }),
    daily: (some) => summariseDaily(some, { timeZone }),
  }
}
