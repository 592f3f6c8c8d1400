import { planRevoke, readGrants, sameWho, viewOf } from '@selfdata/access'
import type { AccessOfWho, AccessPlan, AccessView, ViewProgress } from '@selfdata/access'
import { ifThere } from '@selfdata/pod'
import { useSession } from '@selfdata/ui'
import { useQuery, useQueryCache } from '@pinia/colada'
import { shallowRef } from 'vue'
import { peopleOfGroups } from '../words/with-people.ts'
import { joinPlans } from './join-plans.ts'
import { keys } from './keys.ts'
import { usePlace } from './place.ts'

/** Who may do what under `selfdata/`, read from the rules themselves. */
export function useAccessView() {
  const session = useSession()
  const { place } = usePlace()
  const progress = shallowRef<ViewProgress>()
  const query = useQuery({
    key: () => keys.access(place.value ?? ''),
    enabled: () => session.isSignedIn && place.value !== undefined,
    query: async ({ signal }): Promise<AccessView | null> => {
      progress.value = undefined
      const view = await ifThere(
        viewOf(`${place.value}selfdata/`, {
          fetch: session.fetch,
          storage: place.value!,
          signal,
          onProgress: (now) => (progress.value = now),
        }),
      )
      // What a stopped look has seen so far must not pass for all there is.
      signal.throwIfAborted()
      return view ?? null
    },
  })
  const cache = useQueryCache()
  return { ...query, progress, stop: () => cache.cancelQueries({ key: ['access'] }) }
}

/**
 * Previews taking everything from somebody under `selfdata/`, or in one place; also what a group
 * that stands for them gives.
 */
export function usePlanWithdrawal() {
  const session = useSession()
  const { place } = usePlace()
  return async (
    { who, client }: Pick<AccessOfWho, 'who' | 'client'>,
    on = `${place.value}selfdata/`,
  ): Promise<AccessPlan> => {
    const options = {
      fetch: session.fetch,
      storage: place.value!,
      ...(session.webId && { me: session.webId }),
    }
    const { found } = await readGrants(place.value!, options)
    const groups = [...peopleOfGroups(found)].flatMap(([group, agent]) =>
      sameWho({ agent }, who) ? [{ group }] : [],
    )
    const view = on.endsWith('/') ? { view: await viewOf(on, options) } : {}
    const plans = await Promise.all(
      [who, ...groups].map((one) =>
        planRevoke({ who: one, on, ...(client && { client }) }, { ...options, ...view }),
      ),
    )
    const plan = joinPlans(plans)
    return { ...plan, changes: plan.changes.map((change) => Object.assign({}, change, { who })) }
  }
}
