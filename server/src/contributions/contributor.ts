import { z } from 'zod'
import type { Keys } from '../keys.ts'
import { seal, unseal } from '../secrets/seal.ts'
import type { Registration } from '../store/contribution-tables.ts'

const Contributor = z.object({
  webId: z.string(),
  document: z.string(),
  storage: z.string(),
  grant: z.string().optional(),
  inbox: z.string().optional(),
})

/** What has to be known of a person to read what waits in their pod, and to tell them what came of it. */
export type Contributor = z.infer<typeof Contributor>

/** How a person is told from others of one campaign: today's hash first, then those of former secrets. */
export function personHashes(campaign: string, webId: string, keys: Keys): string[] {
  return keys.hashes('contributor', campaign, 'person', webId)
}

/** The same for their document. */
export function documentHashes(campaign: string, document: string, keys: Keys): string[] {
  return keys.hashes('contributor', campaign, 'document', document)
}

/** Seals who somebody is for the database, together with the row it stands in. */
export function sealContributor(
  contributor: Contributor,
  { campaign, person }: Pick<Registration, 'campaign' | 'person'>,
  keys: Keys,
): string {
  return seal(JSON.stringify(contributor), keys.sealing('contributor', campaign), person)
}

type Sealed = Pick<Registration, 'campaign' | 'person' | 'sealed'>

/** Who a registration is of; undefined when it was changed, or no secret of ours fits any more. */
export function contributorIn({ campaign, person, sealed }: Sealed, keys: Keys) {
  const text = unseal(sealed, keys.sealing('contributor', campaign), person)
  return text === undefined ? undefined : Contributor.parse(JSON.parse(text))
}

/**
 * Who a registration is of.
 *
 * @throws {Error} when it was changed, or sealed under a secret that is no longer set
 */
export function openContributor(sealed: Sealed, keys: Keys): Contributor {
  const contributor = contributorIn(sealed, keys)
  if (!contributor) throw new Error('Opening a registration failed: no secret of ours fits')
  return contributor
}
