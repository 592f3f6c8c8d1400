import type { Transformation } from '@selfdata/vocab'
import { ask } from '../ask.ts'
import type { CityServerOptions } from '../ask.ts'
import type { CampaignDetail, CampaignEntry, CommentBody, ReleaseBody } from './campaign-bodies.ts'

// The public register of an instance. Nothing here needs a sign-in: give a fetch without a token.

/** Every campaign of an instance that is no draft any more. */
export function listCampaigns(options: CityServerOptions): Promise<CampaignEntry[]> {
  return ask({ method: 'GET', path: 'campaigns' }, options)
}

/** The campaigns with a published result by one calculation: for whoever compares themselves. */
export async function listReleases(
  { transformation }: { transformation: Transformation },
  options: CityServerOptions,
): Promise<CampaignEntry[]> {
  const all = await listCampaigns(options)
  return all.filter(
    ({ campaign, state }) =>
      campaign.transformation === transformation && (state === 'released' || state === 'answered'),
  )
}

/**
 * What the public page of a campaign shows.
 *
 * @throws {CityError} `missing` when this instance has no such campaign
 */
export function readCampaign(slug: string, options: CityServerOptions): Promise<CampaignDetail> {
  return ask({ method: 'GET', path: campaignPath(slug) }, options)
}

/**
 * The published result.
 *
 * @throws {CityError} `missing` while there is none
 */
export function readRelease(slug: string, options: CityServerOptions): Promise<ReleaseBody> {
  return ask({ method: 'GET', path: `${campaignPath(slug)}/release` }, options)
}

/** What people said while the campaign was in review. */
export function listComments(slug: string, options: CityServerOptions): Promise<CommentBody[]> {
  return ask({ method: 'GET', path: `${campaignPath(slug)}/comments` }, options)
}

/**
 * Says something about a campaign in review; signed in, published without a name.
 *
 * @throws {CityError} `not-open` when it is not in review any more
 */
export async function sendComment(
  { slug, text }: { slug: string; text: string },
  options: CityServerOptions,
): Promise<void> {
  await ask({ method: 'POST', path: `${campaignPath(slug)}/comments`, body: { text } }, options)
}

/** Below the address of an instance. */
export function campaignPath(slug: string): string {
  return `campaigns/${encodeURIComponent(slug)}`
}
