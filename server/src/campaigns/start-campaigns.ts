import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { renewRegistrations } from '../contributions/renew-registrations.ts'
import { serviceSession } from '../identity/service-session.ts'
import { countingWith } from '../releases/counting.ts'
import type { LaneLocks } from '../store/lane-locks.ts'
import { operatorKeyOf } from '../split/operator-key.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { startCampaignRounds } from './campaign-rounds.ts'
import { labClock } from './lab-clock.ts'

/** Time for a round under way when we are asked to stop, in milliseconds: it is gone again later. */
const PATIENCE = 3000

/** Lets this instance take part in campaigns: signs it in as its own WebID and begins the rounds. */
export function startCampaigns(
  config: Config,
  { locks, ...shared }: Omit<CampaignDependencies, 'session' | 'counting'> & { locks: LaneLocks },
): { dependencies: CampaignDependencies; end: () => Promise<void> } {
  const { settings, fetch, now, metrics } = shared
  const onToken = (outcome: string) => metrics.tokens.inc({ outcome })
  const dependencies = {
    ...shared,
    now: labClock(config.labClock, now),
    publicUrl: `${config.publicUrl}/`,
    // Tokens are of the real time.
    session: serviceSession(settings.self, { fetch, now, onToken }),
    counting: countingWith(config),
  }
  renewSecrets(dependencies).catch((error: unknown) =>
    shared.log.error('renewing what is sealed failed', { error }),
  )
  const endRounds = startCampaignRounds(dependencies, { seconds: config.campaignSeconds, locks })
  return {
    dependencies,
    end: async () => Promise.race([endRounds(), wait(PATIENCE, undefined, { ref: false })]),
  }
}

/** What the server can open by itself needs a former secret no longer than until it is started. */
async function renewSecrets(dependencies: CampaignDependencies): Promise<void> {
  await renewRegistrations(dependencies)
  await operatorKeyOf(dependencies)
}
