import type { Campaign } from '@selfdata/vocab'

/** A campaign that is being written: anything may still be missing but its name. */
export type CampaignDraft = Pick<Campaign, 'id'> & Partial<Campaign>
