import { brokenPromises, releaseOf } from '@selfdata/campaigns'
import { eq } from 'drizzle-orm'
import { advance } from '../campaigns/advance.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { tellAndErase } from '../contributions/erase-registrations.ts'
import { results } from '../store/contribution-tables.ts'
import { attested } from './attested.ts'

/**
 * Publishes a result: everybody who was registered is told where it will be and forgotten, that this
 * is so is attested, and the result is out. Whoever contributed is nowhere from then on.
 *
 * @throws {Error} when the result is less protected than was promised
 */
export async function releaseResult(
  version: HostedCampaign,
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, now, settings } = dependencies
  const { slug, campaign, digest } = version
  const [row] = await db.select().from(results).where(eq(results.campaign, slug))
  if (!row) throw new Error('Releasing a result failed: nothing was counted')
  const release = releaseOf(row.result, {
    id: `${dependencies.publicUrl}campaigns/${slug}/release#it`,
    campaign,
    digest,
    publisher: settings.self.webId,
    people: row.people,
    now: now().toISOString(),
  })
  const broken = brokenPromises(release, campaign, digest)
  if (broken.length > 0) throw new Error(`Releasing a result failed: ${broken.join(', ')}`)
  await tellAndErase(version, wordsFor(campaign.title), dependencies)
  const set = { release, erasure: attested(version, dependencies) }
  await advance(slug, { event: 'release', by: 'clock', set }, { db, now })
}

function wordsFor({ fr, en }: HostedCampaign['campaign']['title']) {
  return {
    fr: `Le résultat de « ${fr ?? en ?? ''} » paraît.`,
    en: `The result of “${en ?? fr ?? ''}” is coming out.`,
  }
}
