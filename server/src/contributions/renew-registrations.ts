import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { registrations } from '../store/contribution-tables.ts'
import { contributorIn, documentHashes, personHashes, sealContributor } from './contributor.ts'
import { ofPeople } from './registrations-of.ts'

/**
 * Keeps all registrations under today's secret from now on, so that the former one can go.
 *
 * @returns how many were under a former one
 */
export async function renewRegistrations({
  db,
  keys,
}: Pick<CampaignDependencies, 'db' | 'keys'>): Promise<number> {
  let renewed = 0
  for (const row of await db.select().from(registrations)) {
    const { campaign } = row
    const contributor = contributorIn(row, keys)
    if (!contributor) continue
    const [person = ''] = personHashes(campaign, contributor.webId, keys)
    if (person === row.person) continue
    const [document = ''] = documentHashes(campaign, contributor.document, keys)
    const sealed = sealContributor(contributor, { campaign, person }, keys)
    await db
      .update(registrations)
      .set({ person, document, sealed })
      .where(ofPeople(campaign, [row.person]))
    renewed += 1
  }
  return renewed
}
