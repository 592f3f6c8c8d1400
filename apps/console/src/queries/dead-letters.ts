import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { useSession } from '@selfdata/ui'
import { ask } from '../staff/staff-server.ts'
import type { DeadLetter, DeadLetters } from '../staff/staff-server.ts'
import { keys } from './keys.ts'
import { useCity } from './use-city.ts'

/** Records that were set aside, and of which service. */
export interface SetAside extends DeadLetters {
  service: string
}

/** What was set aside of services. */
export function useDeadLetters(services: () => readonly string[]) {
  const session = useSession()
  const city = useCity()
  return useQuery({
    key: () => [...keys.dead(services())],
    enabled: () => session.isSignedIn && city !== undefined && services().length > 0,
    staleTime: 5000,
    query: async ({ signal }): Promise<SetAside[]> => {
      const all = services().map(async (service) => {
        const path = `services/${encodeURIComponent(service)}/dead-letters`
        const letters = await ask<DeadLetters[]>(path, { ...city!, signal })
        return letters.map((one) => ({ ...one, service }))
      })
      return (await Promise.all(all)).flat()
    },
  })
}

/** Some of these records, without their people; asked for when somebody wants to read them. */
export function useLetters({ service, batch, reason }: SetAside, isWanted: () => boolean) {
  const city = useCity()
  return useQuery({
    key: [...keys.letters(batch, reason)],
    enabled: () => isWanted() && city !== undefined,
    query: ({ signal }) => {
      const chosen = new URLSearchParams({ batch, reason }).toString()
      const path = `services/${encodeURIComponent(service)}/dead-letters/read?${chosen}`
      return ask<DeadLetter[]>(path, { ...city!, signal })
    },
  })
}

/** Tries records again, or throws them away. */
export function useMendDeadLetters() {
  const city = useCity()
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ service, batch, reason, act }: SetAside & { act: 'replay' | 'drop' }) =>
      ask<{ records: number }>(
        `services/${encodeURIComponent(service)}/dead-letters/${act}`,
        city!,
        { batch, reason },
      ),
    onSettled: () => cache.invalidateQueries(),
  })
}

/** Visits all pods again at once that were left alone for a while. */
export function useTryAllAgain() {
  const city = useCity()
  const cache = useQueryCache()
  return useMutation({
    mutation: (service: string) =>
      ask<{ records: number; pods: number }>(
        `services/${encodeURIComponent(service)}/dead-letters/replay`,
        city!,
        {},
      ),
    onSettled: () => cache.invalidateQueries(),
  })
}
