import type { Keys } from '../keys.ts'
import type { ServiceSession } from '../identity/service-session.ts'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Database } from '../store/store.ts'
import type { CampaignSettings } from './campaign-settings.ts'
import type { Counting } from './counting.ts'

/** What campaigns and decisions need from outside. */
export interface CampaignDependencies {
  db: Database
  keys: Keys
  /** The time of campaigns: in a lab it can be moved forward. */
  now: () => Date
  /** Guarded, nobody signed in: for addresses that others wrote. */
  fetch: typeof fetch
  /** Signed in as this instance's own WebID, guarded too. Bind it to where its token may go. */
  session: Pick<ServiceSession, 'fetch'>
  metrics: Metrics
  log: Log
  /** Address of this instance; ends in `/`. */
  publicUrl: string
  settings: CampaignSettings
  counting: Counting
}
