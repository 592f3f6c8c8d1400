import type { CampaignDesk } from '@selfdata/city'

/** Which of the territory's two instances: the city that asks, or the body that decides and counts. */
export type InstanceName = 'city' | 'intermediary'

/** A desk that somebody has at an instance. */
export interface OpenDesk {
  at: InstanceName
  desk: CampaignDesk
}
