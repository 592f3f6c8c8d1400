import { rulesOf } from '@selfdata/access'
import type { AccessView } from '@selfdata/access'
import { useSession } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { whoCan } from '../words/who-can.ts'
import { withPeople } from '../words/with-people.ts'
import { useGrants } from './grants.ts'
import { keys } from './keys.ts'
import { usePlace } from './place.ts'

/** Who else may enter one place of the pod, whether by a rule of its own or by one from above. */
export function usePlaceAccess(url: () => string) {
  const session = useSession()
  const { place } = usePlace()
  const { grants } = useGrants()
  const query = useQuery({
    key: () => keys.accessAt(url()),
    enabled: () => session.isSignedIn && place.value !== undefined,
    query: ({ signal }) => rulesOf(url(), { fetch: session.fetch, storage: place.value!, signal }),
  })
  const others = computed(() => {
    const access = query.data.value
    if (!access) return []
    const { language } = access
    const seen = { container: url(), resources: [access], complete: true, failures: [] }
    const view: AccessView = { ...seen, language, requests: 0 }
    return whoCan(withPeople(view, grants.value), url(), session.webId)
  })
  return { ...query, others }
}
