import type { OwnContribution } from '@selfdata/city'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { registrations } from '../store/contribution-tables.ts'
import { openContributor, personHashes } from './contributor.ts'
import { ofPeople } from './registrations-of.ts'

interface Asking {
  slug: string
  webId: string
}

/**
 * What is known here of a person's own contribution. After the result is out that is nothing.
 *
 * @throws {CampaignUnknownError}
 * @throws {CampaignRefusedError} `no-contribution` when there is none
 */
export async function ownContribution(
  { slug, webId }: Asking,
  dependencies: Pick<CampaignDependencies, 'db' | 'keys' | 'publicUrl'>,
): Promise<OwnContribution> {
  const { db, keys } = dependencies
  await hostedCampaign(slug, dependencies)
  const [mine] = await db
    .select()
    .from(registrations)
    .where(ofPeople(slug, personHashes(slug, webId, keys)))
  if (!mine) throw new CampaignRefusedError('no-contribution')
  const { document } = openContributor(mine, keys)
  return { state: mine.state, document, since: mine.since.toISOString() }
}

/**
 * Forgets a person's contribution, as long as it is not in a count. Whoever reads what waits in pods
 * meanwhile counts afresh without it.
 *
 * @throws {CampaignUnknownError}
 * @throws {CampaignRefusedError} `counted-already` when it is in the count, or when nothing is known
 * any more of whose contributions were
 */
export async function withdrawContribution(
  { slug, webId }: Asking,
  dependencies: Pick<CampaignDependencies, 'db' | 'keys' | 'publicUrl'>,
): Promise<void> {
  const { db, keys } = dependencies
  const { state } = await hostedCampaign(slug, dependencies)
  const mine = ofPeople(slug, personHashes(slug, webId, keys))
  await db.transaction(async (tx) => {
    const [found] = await tx.select().from(registrations).where(mine).for('update')
    const isOver = ['counted', 'released', 'answered'].includes(state)
    if (found ? found.state === 'counted' : isOver)
      throw new CampaignRefusedError('counted-already')
    await tx.delete(registrations).where(mine)
  })
}
