import type { Person } from '@selfdata/lab'
import { settingsFrom } from '../../../server/src/campaigns/read-campaign-settings.ts'
import type { CampaignDependencies } from '../../../server/src/campaigns/campaign-dependencies.ts'
import { guardedFetch } from '../../../server/src/identity/guarded-fetch.ts'
import { serviceSession } from '../../../server/src/identity/service-session.ts'
import { keysFrom } from '../../../server/src/keys.ts'
import { createLog } from '../../../server/src/operations/log.ts'
import { createMetrics } from '../../../server/src/operations/metrics.ts'
import { countingWith } from '../../../server/src/releases/counting.ts'
import { migrate } from '../../../server/src/store/migrate.ts'
import { openEmbedded } from '../../../server/src/store/open-embedded.ts'

/** Who an instance of the bench is, and who the other one is. */
export interface Place {
  self: Person
  publicUrl: string
  body: string
  other?: { webId: string; url: string; body: string }
}

/** The parts of a server that counts, on a database in memory. */
export async function instanceAt({
  self,
  publicUrl,
  body,
  other,
}: Place): Promise<CampaignDependencies> {
  const store = await openEmbedded()
  await migrate(store)
  const { fetch } = guardedFetch({ allowPrivateAddresses: true })
  const { webId, issuer, clientId, clientSecret } = self
  const name = { fr: 'Banc', en: 'Bench' }
  const declared = { webId, issuer, clientId, clientSecret, body, name }
  return {
    db: store.db,
    keys: keysFrom(['a secret of the bench, forty characters.']),
    now: () => new Date(),
    fetch,
    session: serviceSession(self, { fetch }),
    metrics: createMetrics(),
    log: createLog('error'),
    publicUrl,
    settings: settingsFrom({ self: declared, operators: other ? [{ ...other, name }] : [] }),
    counting: countingWith({ requests: 16, retryScale: 1 }),
  }
}
