import type { BoardMember } from '@selfdata/campaigns'
import type { Campaign } from '@selfdata/vocab'
import { bodyOf } from '../campaigns/campaign-settings.ts'
import type { CampaignSettings } from '../campaigns/campaign-settings.ts'

/** The board, by seat, with the interests that are declared in the settings. */
export function boardOf({ people }: Pick<CampaignSettings, 'people'>): BoardMember[] {
  return people
    .filter(({ roles }) => roles.includes('board'))
    .map(({ id, interests }) => ({ member: id, interests }))
}

/** Who gains or loses by a campaign: whoever has an interest in one of them stands back. */
export function partiesOf(
  { hasDataController, hasDataProcessor, helper, decisionMaker }: Campaign,
  settings: CampaignSettings,
): string[] {
  const named = [hasDataController, hasDataProcessor, helper, decisionMaker].filter(
    (party) => party !== undefined,
  )
  return [...named, ...named.flatMap((party) => bodyOf(party, settings) ?? [])]
}
