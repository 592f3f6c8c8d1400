import { inParallel } from '@selfdata/pod'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { announce } from '../inbox/announce.ts'
import type { Unsealed } from '../inbox/announce.ts'
import { registrations } from '../store/contribution-tables.ts'
import type { Registration } from '../store/contribution-tables.ts'
import { openContributor } from './contributor.ts'
import { ofPeople, registrationsOf } from './registrations-of.ts'

/** So many people are told at once. */
const AT_ONCE = 16

type Dependencies = Pick<
  CampaignDependencies,
  'db' | 'keys' | 'fetch' | 'session' | 'settings' | 'metrics' | 'log' | 'publicUrl'
>

/**
 * Tells everybody who was registered where to look, and forgets each of them with that. Killed in the
 * middle, it goes on with those who are left. An inbox that does not take the message is not tried
 * again: the person's app tells them too.
 */
export async function tellAndErase(
  { slug }: Pick<HostedCampaign, 'slug'>,
  summary: Unsealed['summary'],
  dependencies: Dependencies,
): Promise<void> {
  const { db, settings, metrics, log, publicUrl } = dependencies
  const rows = await registrationsOf(slug, { db })
  const announcement = {
    actor: settings.self.webId,
    page: `${publicUrl}campaigns/${slug}`,
    summary,
  }
  let failed = 0
  await inParallel(rows, AT_ONCE, async (row) => {
    const told = await tell(row, announcement, dependencies)
    metrics.contributorsTold.inc({ outcome: told ? 'told' : 'failed' })
    if (!told) failed += 1
    await db.delete(registrations).where(ofPeople(slug, [row.person]))
  })
  if (failed > 0) log.warn('telling contributors failed', { count: failed })
}

async function tell(
  row: Registration,
  announcement: Unsealed,
  { keys, fetch, session }: Pick<Dependencies, 'keys' | 'fetch' | 'session'>,
): Promise<boolean> {
  try {
    return await announce(openContributor(row, keys), announcement, {
      fetch,
      signed: session.fetch,
      keys,
    })
  } catch {
    return false
  }
}
