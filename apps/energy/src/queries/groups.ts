import { CityError, listReleases, readCampaign, readRelease } from '@selfdata/city'
import type { CampaignDetail, CityServerOptions, ReleaseBody } from '@selfdata/city'
import { isTryOut, useTerritory } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'

/** A published count of energy by kind of dwelling and month. */
export interface PublishedCount {
  detail: Pick<CampaignDetail, 'campaign' | 'codeList'>
  body: Pick<ReleaseBody, 'result' | 'release'>
}

const transformation = 'energy-by-dwelling' as const

/**
 * What groups of homes use, as it was published. Read without saying who asks: the comparison itself
 * is made here, and sends nothing.
 */
export function useGroups() {
  const { cityServer, intermediary } = useTerritory()
  const servers = [cityServer, intermediary].filter((server) => server !== undefined)
  return useQuery({
    key: keys.groups,
    enabled: () => isTryOut(window) || servers.length > 0,
    query: async ({ signal }): Promise<PublishedCount[]> => {
      if (isTryOut(window)) return (await import('../try-out/groups.ts')).inventedGroups(new Date())
      const all = await Promise.all(
        servers.map((server) => publishedBy({ cityServer: server, fetch: fetchPlain, signal })),
      )
      const byCampaign = new Map(all.flat().map((one) => [one.detail.campaign.id, one]))
      return [...byCampaign.values()]
    },
  })
}

const fetchPlain: typeof fetch = (...request) => fetch(...request)

async function publishedBy(options: CityServerOptions): Promise<PublishedCount[]> {
  const entries = await listReleases({ transformation }, options).catch(noneAt)
  // A copy of a campaign that another instance counts is read there.
  const own = entries.filter(({ host }) => host === options.cityServer)
  return Promise.all(
    own.map(async ({ slug }) => ({
      detail: await readCampaign(slug, options),
      body: await readRelease(slug, options),
    })),
  )
}

/** An instance without campaigns has published nothing. */
function noneAt(error: unknown): [] {
  if (error instanceof CityError && error.kind === 'missing') return []
  throw error
}
