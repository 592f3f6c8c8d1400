import { useQuery } from '@pinia/colada'
import { useSession } from '@selfdata/ui'
import { ask } from '../staff/staff-server.ts'
import type { Act, CodeSeries, Freshness, Host, StaffService } from '../staff/staff-server.ts'
import { keys } from './keys.ts'
import { useCity } from './use-city.ts'

/** Figures change while one looks: they are asked for anew after a few seconds. */
const staleTime = 5000

function useFigures<T>(key: readonly string[], path: string) {
  const session = useSession()
  const city = useCity()
  return useQuery({
    key: [...key],
    enabled: () => session.isSignedIn && city !== undefined,
    staleTime,
    query: ({ signal }) => ask<T>(path, { ...city!, signal }),
  })
}

/** Services with their links and what waits for them. */
export const useServices = () => useFigures<StaffService[]>(keys.services, 'services')

/** Deliveries by pod server. */
export const useHosts = () => useFigures<Host[]>(keys.hosts, 'hosts')

/** How long ago links were last delivered to. */
export const useFreshness = () => useFigures<Freshness[]>(keys.freshness, 'freshness')

/** How many codes there are, and what became of them. */
export const useCodes = () => useFigures<CodeSeries[]>(keys.codes, 'codes')

/** What staff did lately. */
export const useActs = () => useFigures<Act[]>(keys.acts, 'acts')
