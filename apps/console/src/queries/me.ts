import { useQuery } from '@pinia/colada'
import { useSession } from '@selfdata/ui'
import { computed } from 'vue'
import { StaffError } from '../staff/staff-error.ts'
import { ask } from '../staff/staff-server.ts'
import type { Me, Right } from '../staff/staff-server.ts'
import { keys } from './keys.ts'
import { useCity } from './use-city.ts'

/** Who of the staff is signed in. */
export function useMe() {
  const session = useSession()
  const city = useCity()
  const query = useQuery({
    key: () => keys.me(session.webId ?? ''),
    enabled: () => session.isSignedIn && city !== undefined,
    staleTime: 10 * 60_000,
    query: ({ signal }) => ask<Me>('me', { ...city!, signal }),
  })
  const services = computed(() => query.data.value?.services ?? [])
  /** Whether they may do something for a service. */
  const may = (right: Right, service: string) =>
    services.value.some(({ id, rights }) => id === service && rights.includes(right))
  /** Signed in, and nobody of the staff. */
  const isStranger = computed(
    () => query.error.value instanceof StaffError && query.error.value.kind === 'refused',
  )
  return { ...query, services, may, isStranger, hasCity: city !== undefined }
}
