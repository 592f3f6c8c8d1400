import { contribute, findContribution, readRegistration, withdraw } from '@selfdata/city'
import type { CampaignDetail, OwnContribution } from '@selfdata/city'
import type { Counts } from '@selfdata/campaigns'
import { useProfile, useSession, useStorage } from '@selfdata/ui'
import type { Contribution, SealedContribution } from '@selfdata/vocab'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { keys } from './keys.ts'
import { useServers } from './servers.ts'

/** A person's part in a campaign: what waits in the pod, and what the host knows. */
export interface Own {
  waits: Contribution | SealedContribution | undefined
  registration: OwnContribution | undefined
}

export function useOwn(detail: () => CampaignDetail | undefined) {
  const session = useSession()
  const { storage } = useStorage()
  const { signed } = useServers()
  return useQuery({
    key: () => keys.own(detail()?.campaign.id ?? '', storage.value ?? ''),
    enabled: () => session.hasToken && storage.value !== undefined && detail() !== undefined,
    query: async ({ signal }): Promise<Own> => {
      const { slug, host } = detail()!
      const [{ kept }, registration] = await Promise.all([
        findContribution(detail()!, storage.value!, { fetch: session.podFetch, signal }),
        // Where the host is silent, the pod still tells.
        readRegistration(slug, { cityServer: host, fetch: signed, signal }).catch(() => undefined),
      ])
      return { waits: kept?.contribution, registration }
    },
  })
}

/** What saying yes and taking it back need. */
function useOptions() {
  const { city, signed } = useServers()
  const session = useSession()
  const { storage } = useStorage()
  return () => ({
    who: { me: session.webId!, storage: storage.value! },
    options: { fetch: signed, cityServer: city ?? '', now: () => new Date() },
  })
}

/** Says yes, or changes what was said. */
export function useContribute() {
  const cache = useQueryCache()
  const optionsOf = useOptions()
  const { profile } = useProfile()
  return useMutation({
    mutation: ({ detail, counts }: { detail: CampaignDetail; counts: Counts }) => {
      const { who, options } = optionsOf()
      const { inbox } = profile.value ?? {}
      return contribute({ detail, counts, ...who, ...(inbox && { inbox }) }, options)
    },
    onSettled: () => refresh(cache),
  })
}

/** Takes a contribution back. */
export function useWithdraw() {
  const cache = useQueryCache()
  const optionsOf = useOptions()
  return useMutation({
    mutation: (detail: CampaignDetail) => {
      const { who, options } = optionsOf()
      return withdraw({ detail, ...who }, options)
    },
    onSettled: () => refresh(cache),
  })
}

async function refresh(cache: ReturnType<typeof useQueryCache>): Promise<void> {
  await Promise.all(['own', 'mine'].map((name) => cache.invalidateQueries({ key: [name] })))
}
