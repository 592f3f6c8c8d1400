import { compareJournal, readJournals } from '@selfdata/access'
import { useSession } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { lastSeen } from '../history/last-seen.ts'
import { useGrants } from './grants.ts'
import { keys } from './keys.ts'
import { usePlace } from './place.ts'

/** What services wrote down about their use of the pod, and what of it was not agreed to. */
export function useJournal() {
  const session = useSession()
  const { place } = usePlace()
  const { grants, data: agreements } = useGrants()
  const query = useQuery({
    key: () => keys.journal(place.value ?? ''),
    enabled: () => session.isSignedIn && place.value !== undefined,
    query: ({ signal }) => readJournals(place.value!, { fetch: session.fetch, signal }),
  })
  const entries = computed(() => query.data.value?.found ?? [])
  /** Nothing is held against anybody as long as some agreement could not be read. */
  const breaches = computed(() =>
    agreements.value?.failures.length === 0 ? compareJournal(entries.value, grants.value) : [],
  )
  return { ...query, entries, breaches, lastSeen: (who: string) => lastSeen(entries.value, who) }
}
