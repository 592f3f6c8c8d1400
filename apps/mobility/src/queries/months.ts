import { endsOf } from '@selfdata/insights'
import type { PlacedTrip, UsualModes } from '@selfdata/insights'
import { readCatalog } from '@selfdata/pod'
import type { Catalog, CatalogSeries, RequestOptions } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Correction, Track } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import { openMonth } from './month.ts'
import type { ShownTrip } from './month.ts'
import { tracksOf, trackSeries } from './tracks.ts'
import { useUsualModes } from './usual-modes.ts'

/** A trip of the person and where it begins and ends. */
interface PlacedShown extends PlacedTrip {
  shown: ShownTrip
}

/** Some months together, with where their trips begin and end. */
export interface OpenedMonths {
  trips: PlacedShown[]
  tracks: ReadonlyMap<string, Track>
  corrections: ReadonlyMap<string, Correction>
  failures: { series: CatalogSeries; error: unknown }[]
}

/** Several months with their tracks: for places, habits, the year by bicycle, and taking it all along. */
export function useMonths(months: () => readonly string[], enabled: () => boolean = () => true) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const { readUsual } = useUsualModes()
  return useQuery({
    key: () => keys.months(storage.value ?? '', months().join(' ')),
    enabled: () => session.isSignedIn && storage.value !== undefined && enabled(),
    query: async ({ signal }) => {
      const options = { fetch: session.fetch, signal }
      const usual = await readUsual()
      return openMonths(months(), { storage: storage.value!, timeZone, usual }, options)
    },
  })
}

/** Reads months one after the other: each asks for several documents at once already. */
export async function openMonths(
  months: readonly string[],
  place: { storage: string; timeZone: string; usual: UsualModes },
  options: RequestOptions,
  known?: Catalog,
): Promise<OpenedMonths> {
  const catalog = known ?? (await readCatalog(place.storage, options))
  const trips: ShownTrip[] = []
  const failures: OpenedMonths['failures'] = []
  const tracks = new Map<string, Track>()
  const corrections = new Map<string, Correction>()
  for (const month of months) {
    const [shown, own] = await Promise.all([
      openMonth({ ...place, month }, options, catalog),
      tracksOf(trackSeries(catalog.series), { ...place, month }, options),
    ])
    for (const [id, track] of own) tracks.set(id, track)
    for (const [id, correction] of shown.corrections) corrections.set(id, correction)
    failures.push(...shown.failures)
    trips.push(...shown.trips)
  }
  // Only now: the end of a trip may lie in the month after.
  const placed = trips.map((shown) => ({
    shown,
    trip: shown.trip,
    ends: endsOf(shown.trip, tracks),
  }))
  return { trips: placed, failures, tracks, corrections }
}
