import { useQuery } from '@pinia/colada'
import { CityError, openDesk } from '@selfdata/city'
import { useSession } from '@selfdata/ui'
import { computed } from 'vue'
import type { InstanceName, OpenDesk } from '../campaigns/instance.ts'
import { keys } from './keys.ts'
import { useInstances } from './use-instances.ts'

/** A desk, or why it could not be opened. */
interface DeskTried {
  at: InstanceName
  desk?: OpenDesk['desk']
  error?: unknown
}

/** The desks that whoever is signed in has at the territory's instances. */
export function useDesks() {
  const session = useSession()
  const instances = useInstances()
  const names = Object.keys(instances) as InstanceName[]
  const query = useQuery({
    key: () => keys.desks(session.webId ?? ''),
    enabled: () => session.isSignedIn && names.length > 0,
    staleTime: 10 * 60_000,
    query: ({ signal }) =>
      Promise.all(
        names.map(async (at): Promise<DeskTried> => {
          try {
            return { at, desk: await openDesk({ ...instances[at]!, signal }) }
          } catch (error) {
            return isStranger(error) ? { at } : { at, error }
          }
        }),
      ),
  })
  const desks = computed((): OpenDesk[] =>
    (query.data.value ?? []).flatMap(({ at, desk }) => (desk ? [{ at, desk }] : [])),
  )
  /** Instances that did not answer. */
  const failures = computed(() => (query.data.value ?? []).filter(({ error }) => error))
  return { ...query, desks, failures, hasInstances: names.length > 0 }
}

/** No role there, or no campaigns at all. */
function isStranger(error: unknown): boolean {
  return error instanceof CityError && [403, 404].includes(error.status)
}
