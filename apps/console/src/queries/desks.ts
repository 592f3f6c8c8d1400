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

/**
 * The desks that whoever is signed in has at the territory's instances; it fails where they have
 * none, and an instance that did not answer may know better.
 */
export function useDesks() {
  const session = useSession()
  const instances = useInstances()
  const names = Object.keys(instances) as InstanceName[]
  const query = useQuery({
    key: () => keys.desks(session.webId ?? ''),
    enabled: () => session.isSignedIn && names.length > 0,
    staleTime: 10 * 60_000,
    query: async ({ signal }): Promise<DeskTried[]> => {
      const tried = await Promise.all(
        names.map(async (at): Promise<DeskTried> => {
          try {
            return { at, desk: await openDesk({ ...instances[at]!, signal }) }
          } catch (error) {
            return isRefused(error) ? { at } : { at, error }
          }
        }),
      )
      const failed = tried.find(({ error }) => error)
      if (failed && !tried.some(({ desk }) => desk)) throw failed.error
      return tried
    },
  })
  const desks = computed((): OpenDesk[] =>
    (query.data.value ?? []).flatMap(({ at, desk }) => (desk ? [{ at, desk }] : [])),
  )
  /** Signed in, with a part nowhere. */
  const isStranger = computed(() => query.data.value !== undefined && desks.value.length === 0)
  /** Instances that did not answer. */
  const failures = computed(() => (query.data.value ?? []).filter(({ error }) => error))
  return { ...query, desks, failures, isStranger, hasInstances: names.length > 0 }
}

/** No role there, or no campaigns at all. */
function isRefused(error: unknown): boolean {
  return error instanceof CityError && [403, 404].includes(error.status)
}
