import { CityError, listReleases, readCampaign, readRelease } from '@selfdata/city'
import type { CampaignDetail, CityServerOptions, ReleaseBody } from '@selfdata/city'
import type { Transformation } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { useTerritory } from '../territory/use-territory.ts'
import { isTryOut } from '../try-out/try-out.ts'

/** The result of a campaign, with what it asked. */
export interface PublishedCount {
  detail: Pick<CampaignDetail, 'campaign' | 'codeList'>
  body: Pick<ReleaseBody, 'result' | 'release'>
}

/**
 * What groups of people did, as it was published, the latest first. Read without saying who asks: a
 * person compares themselves in the browser, and sends nothing.
 */
export function usePublishedCounts(
  transformation: Transformation,
  /** For people who look before they sign in. */
  invented: () => Promise<PublishedCount[]>,
) {
  const { cityServer, intermediary } = useTerritory()
  const servers = [cityServer, intermediary].filter((server) => server !== undefined)
  const plain: typeof fetch = (...request) => window.fetch(...request)
  return useQuery({
    key: ['published', transformation],
    query: async ({ signal }): Promise<PublishedCount[]> => {
      if (isTryOut(window)) return invented()
      const all = await Promise.all(
        servers.map((server) =>
          publishedBy(transformation, { cityServer: server, fetch: plain, signal }),
        ),
      )
      const byCampaign = new Map(all.flat().map((one) => [one.detail.campaign.id, one]))
      return [...byCampaign.values()].toSorted((one, other) =>
        one.detail.campaign.endDate < other.detail.campaign.endDate ? 1 : -1,
      )
    },
  })
}

async function publishedBy(
  transformation: Transformation,
  options: CityServerOptions,
): Promise<PublishedCount[]> {
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
