import { openYears, readCatalog } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { useLongTask, useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Correction, Leg, TransportMode } from '@selfdata/vocab'
import { bicycles } from '../words/settings-draft.ts'
import { lastMonths } from './last-months.ts'
import { openMonth } from './month.ts'
import type { ShownTrip } from './month.ts'
import { summarisedStreams } from './years.ts'

/** Rides that a phone took for those of another bicycle than the person's own. */
export interface PastRides {
  rides: { shown: ShownTrip; leg: Leg }[]
  corrections: ReadonlyMap<string, Correction>
  /** The first month of them, `2025-03`. */
  since?: string
}

/** Looks for them in all months of which the yearly figures know any cycling. */
export function usePastRides() {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const task = useLongTask<PastRides>()
  const look = async (usual: TransportMode) =>
    task.run(async ({ signal, onProgress }) => {
      const place = { storage: storage.value!, timeZone }
      const options = { fetch: session.fetch, signal }
      const months = await cycledMonths(usual, place, options)
      const catalog = await readCatalog(place.storage, options)
      const rides: PastRides['rides'] = []
      const corrections = new Map<string, Correction>()
      for (const [done, month] of months.entries()) {
        onProgress({ done, total: months.length })
        const opened = await openMonth({ ...place, month }, options, catalog)
        signal.throwIfAborted()
        rides.push(...opened.trips.flatMap((shown) => ridesOf(shown, usual)))
        for (const [target, one] of opened.corrections) corrections.set(target, one)
      }
      const [since] = rides.map(({ shown }) => shown.trip.startTime).toSorted()
      return { rides, corrections, ...(since !== undefined && { since: since.slice(0, 7) }) }
    })
  return { ...task, look }
}

function isOther(mode: TransportMode, usual: TransportMode): boolean {
  return mode !== usual && bicycles.some((one) => one === mode)
}

/** What the person said themselves stays as they said it. */
function ridesOf(shown: ShownTrip, usual: TransportMode): PastRides['rides'] {
  return shown.trip.hasLeg
    .filter(({ mode, modeSource }) => isOther(mode, usual) && modeSource !== 'stated')
    .map((leg) => ({ shown, leg }))
}

/** Nobody's records go on after two years without any. */
const silentYears = 2

async function cycledMonths(
  usual: TransportMode,
  { storage, timeZone }: { storage: string; timeZone: string },
  options: RequestOptions,
): Promise<string[]> {
  const current = lastMonths(new Date(), timeZone).at(-1)!
  const months = new Set<string>()
  let silent = 0
  for (let year = Number(current.slice(0, 4)); silent < silentYears; year--) {
    const { summaries } = await openYears(
      { storage, streams: summarisedStreams, years: [year] },
      options,
    )
    const records = summaries.flatMap((one) => one.records)
    silent = records.length === 0 ? silent + 1 : 0
    for (const { mode, startDate } of records)
      if (isOther(mode, usual)) months.add(startDate.slice(0, 7))
  }
  return [...months].toSorted()
}
