import { isTryOut, useSession, useTerritory } from '@selfdata/ui'
import { usePlace } from './place.ts'

/** What every change of access takes: the session, the pod, its owner, the city that sees to ends. */
export function usePodOptions() {
  const session = useSession()
  const { place } = usePlace()
  const { cityServer } = useTerritory()
  // Nothing of a try-out leaves the browser: no city sees to its ends.
  const city = isTryOut(window) ? undefined : cityServer
  return () => ({
    fetch: session.fetch,
    storage: place.value!,
    me: session.webId!,
    cityServer: city,
    now: () => new Date(),
  })
}
