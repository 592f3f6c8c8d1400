import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import type { Contributor } from './contributor.ts'
import { noteReading } from './note-reading.ts'
import { readWaiting } from './read-waiting.ts'
import type { Reading } from './read-waiting.ts'

/**
 * Reads what waits in one pod, and writes there that it was read.
 *
 * @param fetch signed in as this instance, bound to the pod
 * @throws {SignInError} when this instance cannot sign in
 */
export async function readContribution(
  contributor: Contributor,
  campaign: HostedCampaign,
  {
    fetch,
    settings,
    now,
    publicUrl,
  }: Pick<CampaignDependencies, 'settings' | 'now' | 'publicUrl'> & {
    fetch: typeof globalThis.fetch
  },
): Promise<Reading> {
  const reading = await readWaiting(contributor.document, { fetch })
  if (reading.kind !== 'read') return reading
  const { webId } = settings.self
  await noteReading(contributor, campaign, { fetch, webId, now, publicUrl })
  return reading
}
