import type { Transformation } from '@selfdata/vocab'
import type { CityServerOptions } from '../ask.ts'
import { CityError } from '../city-error.ts'
import type { CampaignDetail, ReleaseBody } from './campaign-bodies.ts'
import { listReleases, readCampaign, readRelease } from './register.ts'

/** The result of a campaign, with what it asked. */
export interface PublishedCount {
  detail: Pick<CampaignDetail, 'campaign' | 'codeList'>
  body: Pick<ReleaseBody, 'result' | 'release'>
}

/**
 * What groups of people did, as some instances published it, the latest first; each result once,
 * from the instance that counted it.
 *
 * @param servers addresses of instances; one without campaigns has published nothing
 */
export async function listPublished(
  transformation: Transformation,
  servers: readonly string[],
  options: Omit<CityServerOptions, 'cityServer'>,
): Promise<PublishedCount[]> {
  const all = await Promise.all(
    servers.map(async (cityServer) => publishedBy(transformation, { ...options, cityServer })),
  )
  const byCampaign = new Map(all.flat().map((one) => [one.detail.campaign.id, one]))
  return [...byCampaign.values()].toSorted((one, other) =>
    one.detail.campaign.endDate < other.detail.campaign.endDate ? 1 : -1,
  )
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
