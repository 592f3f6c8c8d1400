import type { CampaignState, WithdrawalEffect } from '@selfdata/vocab'

/**
 * What withdrawing changes at this point of a campaign's life, told before and confirmed after.
 * While lines are read nobody can say whether theirs were: the host answers that.
 */
export function withdrawalEffect(state: CampaignState): WithdrawalEffect {
  if (state === 'released' || state === 'answered') return 'frozen-in-publication'
  return state === 'frozen' || state === 'counted' ? 'removed-from-store' : 'removed-before-count'
}
