import type { ReleaseBody } from '@selfdata/city'
import type { Release } from '@selfdata/vocab'
import { eq } from 'drizzle-orm'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { results } from '../store/contribution-tables.ts'
import { files } from './files.ts'

/** A campaign whose result is out, with the result. */
export interface Released {
  version: HostedCampaign & { release: Release }
  body: ReleaseBody
}

/** The result of this campaign is not out, or it is counted elsewhere. */
export class ReleaseUnknownError extends Error {
  override readonly name = 'ReleaseUnknownError'

  constructor(slug: string) {
    super(`Looking up the result of campaign ${slug} failed: there is none`)
  }
}

/**
 * The published result of a campaign.
 *
 * @throws {CampaignUnknownError}
 * @throws {ReleaseUnknownError} while there is none
 */
export async function releasedResult(
  slug: string,
  dependencies: Pick<CampaignDependencies, 'db' | 'publicUrl'>,
): Promise<Released> {
  const version = await hostedCampaign(slug, dependencies)
  const { release, report } = version
  const [row] = await dependencies.db.select().from(results).where(eq(results.campaign, slug))
  if (!release || !report || !row) throw new ReleaseUnknownError(slug)
  const { result, representation } = row
  return {
    version: { ...version, release },
    body: { release, result, representation, files: [...files], report },
  }
}
