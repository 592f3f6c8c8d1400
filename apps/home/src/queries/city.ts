import { useSession, useTerritory } from '@selfdata/ui'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import {
  checkCode,
  connectService,
  disconnectService,
  listLinks,
  listServices,
} from '@selfdata/city'
import type { CityService } from '@selfdata/city'
import { keys } from './keys.ts'
import { usePlace } from './place.ts'

/** The services of the territory's city that can be connected. */
export function useServices() {
  const { plainFetch } = useSession()
  const { cityServer } = useTerritory()
  const query = useQuery({
    key: () => keys.services(cityServer ?? ''),
    enabled: () => cityServer !== undefined,
    staleTime: 10 * 60_000,
    query: ({ signal }) => listServices({ cityServer: cityServer!, fetch: plainFetch, signal }),
  })
  const serviceOf = (webId: string) => query.data.value?.find((service) => service.webId === webId)
  return { ...query, services: computed(() => query.data.value ?? []), serviceOf }
}

/** The person's own links with these services, and when each last delivered. */
export function useLinks() {
  const session = useSession()
  const { cityServer } = useTerritory()
  return useQuery({
    key: () => keys.links(cityServer ?? '', session.webId ?? ''),
    enabled: () => session.isSignedIn && cityServer !== undefined,
    query: ({ signal }) => listLinks({ cityServer: cityServer!, fetch: session.fetch, signal }),
  })
}

/** Asks the city whether a code is good, without using it. */
export function useCodeCheck() {
  const session = useSession()
  const { cityServer } = useTerritory()
  return useMutation({
    mutation: ({ service, code }: { service: string; code: string }) =>
      checkCode(service, code, { cityServer: cityServer!, fetch: session.fetch }),
  })
}

/** Opens a container to the service and uses the code. */
export function useConnect() {
  const session = useSession()
  const { cityServer, timeZone } = useTerritory()
  const { place, profile } = usePlace()
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ service, code }: { service: CityService; code: string }) =>
      connectService(
        {
          service,
          code,
          me: session.webId!,
          storage: place.value!,
          timeZone,
          ...(profile.value?.privateTypeIndex && {
            privateTypeIndex: profile.value.privateTypeIndex,
          }),
        },
        { cityServer: cityServer!, fetch: session.fetch, now: () => new Date() },
      ),
    onSettled: () => cache.invalidateQueries(),
  })
}

/** Closes everything to a service and lets the city forget the link; there is no way back. */
export function useDisconnect() {
  const session = useSession()
  const { cityServer } = useTerritory()
  const { place } = usePlace()
  const cache = useQueryCache()
  return useMutation({
    mutation: (service: CityService) =>
      disconnectService(
        { service, me: session.webId!, storage: place.value! },
        { cityServer: cityServer!, fetch: session.fetch, now: () => new Date() },
      ),
    onSettled: () => cache.invalidateQueries(),
  })
}
