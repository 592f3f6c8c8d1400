import { readGrants } from '@selfdata/access'
import { useQuery } from '@pinia/colada'
import { useSession } from '@selfdata/ui'
import { computed } from 'vue'
import { keys } from './keys.ts'
import { usePlace } from './place.ts'

/** Every grant that the person keeps, with its history; ended ones too. */
export function useGrants() {
  const session = useSession()
  const { place } = usePlace()
  const query = useQuery({
    key: () => keys.grants(place.value ?? ''),
    enabled: () => session.isSignedIn && place.value !== undefined,
    query: ({ signal }) => readGrants(place.value!, { fetch: session.fetch, signal }),
  })
  return { ...query, grants: computed(() => query.data.value?.found ?? []) }
}
