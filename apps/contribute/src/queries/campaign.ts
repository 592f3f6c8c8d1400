import { listComments, readCampaign, readRelease, sendComment, wantHalt } from '@selfdata/city'
import type { CampaignDetail } from '@selfdata/city'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import type { KnownCampaign } from './join-registers.ts'
import { keys } from './keys.ts'
import { useRegister } from './register.ts'
import { useServers } from './servers.ts'

/** What an address of this app names. */
export interface CampaignAddress {
  /** Host name of the instance; that of the city where absent. */
  host?: string | undefined
  slug: string
}

/** The campaign at an address: in the register, and in full. */
export function useCampaign(address: () => CampaignAddress) {
  const { city, plain } = useServers()
  const register = useRegister()
  const known = computed(() =>
    register.data.value?.campaigns.find((one) => isAt(one, address(), city)),
  )
  const query = useQuery({
    key: () => keys.campaign(known.value?.entry.campaign.id ?? ''),
    enabled: () => known.value !== undefined,
    query: ({ signal }): Promise<CampaignDetail> => {
      const { entry, server } = known.value!
      return readCampaign(entry.slug, { cityServer: server, fetch: plain, signal })
    },
  })
  /** The registers answered, and none has it. */
  const isUnknown = computed(() => register.data.value !== undefined && known.value === undefined)
  const data = computed(() =>
    known.value && query.data.value ? { detail: query.data.value, known: known.value } : undefined,
  )
  const error = computed(() => register.error.value ?? query.error.value)
  const isLoading = computed(() => register.isLoading.value || query.isLoading.value)
  async function refetch(): Promise<void> {
    await register.refetch()
    if (known.value) await query.refetch()
  }
  return { data, isUnknown, error, refetch, isLoading }
}

function isAt(
  { entry, copy, server }: KnownCampaign,
  { host, slug }: CampaignAddress,
  city: string | undefined,
): boolean {
  const wanted = host ?? (city && new URL(city).host)
  const isCopy = copy?.slug === slug && city !== undefined && wanted === new URL(city).host
  return isCopy || (entry.slug === slug && new URL(server).host === wanted)
}

/** What people said of a campaign in review, and a way to say something. */
export function useComments(detail: () => CampaignDetail) {
  const { plain, signed } = useServers()
  const cache = useQueryCache()
  const key = () => keys.comments(detail().campaign.id)
  const comments = useQuery({
    key,
    query: ({ signal }) =>
      listComments(detail().slug, { cityServer: detail().host, fetch: plain, signal }),
  })
  const send = useMutation({
    mutation: (text: string) =>
      sendComment({ slug: detail().slug, text }, { cityServer: detail().host, fetch: signed }),
    onSuccess: () => cache.invalidateQueries({ key: key() }),
  })
  return { comments, send }
}

/** The published result of a campaign. */
export function useRelease(detail: () => CampaignDetail | undefined) {
  const { plain } = useServers()
  return useQuery({
    key: () => keys.release(detail()?.campaign.id ?? ''),
    enabled: () => detail()?.release !== undefined,
    query: ({ signal }) => {
      const { slug, host } = detail()!
      return readRelease(slug, { cityServer: host, fetch: plain, signal })
    },
  })
}

/** Wants a vote of the members on stopping a campaign; when enough do, it is open. */
export function useWantHalt(detail: () => CampaignDetail) {
  const { signed } = useServers()
  const cache = useQueryCache()
  return useMutation({
    mutation: () => wantHalt(detail().slug, { cityServer: detail().host, fetch: signed }),
    onSuccess: () => cache.invalidateQueries({ key: keys.campaign(detail().campaign.id) }),
  })
}
