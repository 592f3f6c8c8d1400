import { readMonth } from '@selfdata/pod'
import type { CatalogSeries, RequestOptions } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Track, Trip } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'
import type { MonthOfPod } from './month.ts'

/** The lines on the map of some trips; nothing is asked for where there are none. */
export function useTracks(trips: () => readonly Trip[]) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const wanted = () => trackMonths(trips())
  return useQuery({
    key: () => [
      ...keys.tracks(storage.value ?? ''),
      ...wanted().map((one) => Object.values(one).join(' ')),
    ],
    enabled: () => session.isSignedIn && storage.value !== undefined && wanted().length > 0,
    query: async ({ signal }) => {
      const place = { storage: storage.value!, timeZone }
      const options = { fetch: session.fetch, signal }
      const read = await Promise.all(
        wanted().map(({ source, month }) => tracksOf([source], { ...place, month }, options)),
      )
      return new Map(read.flatMap((one) => [...one]))
    },
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

/** The documents that the lines lie in: a trip over a month's end has two. */
function trackMonths(trips: readonly Trip[]): { source: string; month: string }[] {
  const found = trips
    .flatMap(({ hasLeg }) => hasLeg)
    .flatMap(({ hasGeometry }) => {
      const [place, source, month] =
        /\/tracks\/([a-z0-9-]+)\/(\d{4}-\d{2})/.exec(hasGeometry ?? '') ?? []
      return place && source && month ? [[place, { source, month }] as const] : []
    })
  return [...new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1))).values()]
}
