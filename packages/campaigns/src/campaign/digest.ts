import type { Quad } from '@rdfjs/types'
import { contentHash, encode } from '@selfdata/records'
import type { Campaign, CodeList, Iri } from '@selfdata/vocab'

/** A campaign with all that can be counted in it: what is decided on, and what nobody may change after. */
export interface CampaignVersion {
  campaign: Campaign
  codeList: CodeList
}

/** The document of a campaign. */
export function encodeCampaign({ campaign, codeList }: CampaignVersion): Quad[] {
  return [...encode('Campaign', campaign), ...encode('CodeList', codeList)]
}

/**
 * The digest of the exact version: 64 hexadecimal digits over every triple of the campaign and of
 * its code list, whatever their order. A changed campaign has another digest, so it is another
 * campaign: no decision and no contribution carries over.
 *
 * @throws {ShapeError} when a field cannot be written as what it holds
 */
export function campaignDigest(version: CampaignVersion): string {
  return contentHash(encodeCampaign(version))
}

/** Whether something was said of this very version. */
export function isAbout(
  { about, campaignDigest: digest }: { about: Iri; campaignDigest: string },
  version: CampaignVersion,
): boolean {
  return about === version.campaign.id && digest === campaignDigest(version)
}
