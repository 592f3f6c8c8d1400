import { changeOwnRecords, readOwnRecords } from '@selfdata/pod'
import { placesDocument } from '@selfdata/records'
import { useSession, useStorage } from '@selfdata/ui'
import type { Place } from '@selfdata/vocab'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { keys } from './keys.ts'

/** The places that the person named. */
export function usePlaces() {
  const session = useSession()
  const { storage } = useStorage()
  return useQuery({
    key: () => keys.places(storage.value ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }) =>
      readOwnRecords(
        'Place',
        { storage: storage.value!, path: placesDocument },
        { fetch: session.fetch, signal },
      ),
  })
}

/** Names a place, changes it, or forgets it. */
export function useChangePlaces() {
  const session = useSession()
  const { storage } = useStorage()
  const cache = useQueryCache()
  return useMutation({
    mutation: ({
      save = [],
      remove = [],
    }: {
      save?: readonly Place[]
      remove?: readonly string[]
    }) =>
      changeOwnRecords(
        'Place',
        { storage: storage.value!, path: placesDocument, save, remove },
        { fetch: session.fetch },
      ),
    onSettled: () => cache.invalidateQueries({ key: ['places'] }),
  })
}

/** The IRI of a new place of this storage. */
export function placeIri(storage: string, name: string): string {
  const word = name
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/giu, '-')
    .toLowerCase()
  return `${storage}${placesDocument}#${word.slice(0, 30) || 'place'}-${Date.now().toString(36)}`
}
