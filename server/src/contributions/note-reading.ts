import { readingsOf } from '@selfdata/campaigns'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { writeVisits } from '../journal/write-visits.ts'
import type { Contributor } from './contributor.ts'

/**
 * Writes into the pod that its contribution was read: one request. A journal that does not take it
 * is left without; the person was told beforehand when it would be read.
 *
 * @returns whether it was written
 */
export async function noteReading(
  { document, storage, grant }: Contributor,
  { slug, campaign }: Pick<HostedCampaign, 'slug' | 'campaign'>,
  {
    fetch,
    webId,
    now,
    publicUrl,
  }: {
    fetch: typeof globalThis.fetch
    webId: string
    now: () => Date
    publicUrl: string
  },
): Promise<boolean> {
  const { title, hasPurpose } = campaign
  const uses = [{ mode: 'read' as const, refused: false, resources: [document] }]
  const visit = { id: crypto.randomUUID(), at: now().toISOString(), uses }
  const service = {
    id: slug,
    webId,
    source: readingsOf(document),
    page: `${publicUrl}campaigns/${slug}`,
    purpose: { fr: title.fr ?? title.en ?? slug, en: title.en ?? title.fr ?? slug },
    purposes: [hasPurpose],
  }
  const writer = { service, link: { storage, granted: grant ?? null }, fetch }
  return writeVisits([visit], writer, { publicUrl }).then(
    () => true,
    () => false,
  )
}
