import { readMonth } from '@selfdata/pod'
import type { CatalogSeries, RequestOptions } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Track, Trip } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import type { MonthOfPod } from './month.ts'

/** The lines on the map of one month's trips of some sources; nothing is asked for where there are none. */
export function useTracks(month: () => string, trips: () => readonly Trip[]) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const sources = () => [...new Set(trips().flatMap(trackSources))].toSorted()
  return useQuery({
    key: () => [...keys.tracks(storage.value ?? '', month()), ...sources()],
    enabled: () => session.isSignedIn && storage.value !== undefined && sources().length > 0,
    query: ({ signal }) =>
      tracksOf(
        sources(),
        { storage: storage.value!, month: month(), timeZone },
        { fetch: session.fetch, signal },
      ),
  })
}

/** Tracks by their IRI. A source that fails fails the whole: half a map would mislead. */
export async function tracksOf(
  sources: readonly string[],
  place: MonthOfPod,
  options: RequestOptions,
): Promise<ReadonlyMap<string, Track>> {
  const months = await Promise.all(
    sources.map((source) => readMonth({ ...place, stream: 'tracks', source }, options)),
  )
  return new Map(months.flatMap(({ records }) => records.map((track) => [track.id, track])))
}

/** The sources among a catalogue that have tracks. */
export function trackSeries(series: readonly CatalogSeries[]): string[] {
  return series.filter(({ stream }) => stream === 'tracks').map(({ source }) => source)
}

function trackSources({ hasLeg }: Trip): string[] {
  return hasLeg.flatMap(
    ({ hasGeometry }) => /\/tracks\/([a-z0-9-]+)\//.exec(hasGeometry ?? '')?.[1] ?? [],
  )
}
