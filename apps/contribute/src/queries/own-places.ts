import { readOwnRecords } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { placesDocument } from '@selfdata/records'
import { useSession, useStorage } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'

/** Where the places are that the person named, longitude first; of some only the name is known. */
export async function readOwnPlaces(
  storage: string,
  options: RequestOptions,
): Promise<(readonly [lon: number, lat: number])[]> {
  const places = await readOwnRecords('Place', { storage, path: placesDocument }, options)
  return places.flatMap(({ longitude, latitude }) =>
    longitude === undefined || latitude === undefined ? [] : [[longitude, latitude] as const],
  )
}

/** The same, to tell which campaigns are near: worked out in this browser, sent nowhere. */
export function useOwnPlaces() {
  const session = useSession()
  const { storage } = useStorage()
  return useQuery({
    key: () => keys.places(storage.value ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }) => readOwnPlaces(storage.value!, { fetch: session.fetch, signal }),
  })
}
