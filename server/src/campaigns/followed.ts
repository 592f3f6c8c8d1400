import type { CampaignDetail, CampaignEntry } from '@selfdata/city'

/** What the register of the host says of a campaign, beside the version that we know ourselves. */
export type Followed = Pick<
  CampaignDetail,
  'steps' | 'decision' | 'poll' | 'release' | 'followUps' | 'erasure' | 'splitKeys'
>

/** Why it is not followed. */
export type Doubt = NonNullable<CampaignEntry['doubt']>
