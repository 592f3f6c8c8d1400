import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { campaigns } from '../store/campaign-tables.ts'
import { advance } from './advance.ts'
import { askHost } from './ask-host.ts'
import { rowOf } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignRefusedError } from './errors.ts'

const Taken = z.object({ slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/), digest: z.string() })

/**
 * Sends a campaign whose version is fixed to its host, and lets it be in review once the host has
 * it. Sent again it is the same campaign. One that the host refuses is a draft again.
 *
 * @throws {CampaignRefusedError} `host-refused`, `host-unreachable`
 */
export async function sendCampaign(
  slug: string,
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, now } = dependencies
  const { campaign, codeList, digest, host } = await rowOf(slug, { db })
  const isWaiting = and(
    eq(campaigns.slug, slug),
    eq(campaigns.state, 'draft'),
    eq(campaigns.digest, digest ?? ''),
  )
  const body = { campaign, codeList, digest }
  const answer = await askHost({ host, path: 'campaigns', body }, dependencies).catch(
    async (error: unknown) => {
      const refused = error instanceof CampaignRefusedError && error.reason === 'host-refused'
      const change = refused ? { digest: null, doubt: null } : { doubt: 'not-sent' as const }
      await db.update(campaigns).set(change).where(isWaiting)
      throw error
    },
  )
  const taken = Taken.safeParse(answer)
  if (!taken.success || taken.data.digest !== digest)
    throw new CampaignRefusedError('host-unreachable', 'it answered with something else')
  await db.transaction(async (tx) => {
    const change = { doubt: null, hostSlug: taken.data.slug }
    const mine = await tx.update(campaigns).set(change).where(isWaiting).returning()
    // Sent twice at once: the other was first, and all is as it should be.
    if (mine.length === 0) return
    await advance(slug, { event: 'submit', by: 'requester' }, { db: tx, now })
  })
}
