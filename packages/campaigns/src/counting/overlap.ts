import type { Campaign, Cell, CodeList } from '@selfdata/vocab'

/** A campaign of the public register, with what it counts. */
export interface Registered {
  campaign: Pick<
    Campaign,
    'id' | 'transformation' | 'startDate' | 'endDate' | 'area' | 'countedMode'
  >
  codeList: CodeList
}

/**
 * Campaigns whose results could be subtracted from one another: the same calculation, days in
 * common, and a place in common. Two such results, of groups that differ by a few people, tell
 * about those few. As rows are erased after the count nobody can check later by how much the groups
 * differ, so a second such campaign is not published at all.
 */
export function overlapping(next: Registered, register: readonly Registered[]): string[] {
  return register
    .filter(({ campaign }) => campaign.id !== next.campaign.id)
    .filter(({ campaign }) => campaign.transformation === next.campaign.transformation)
    .filter(
      ({ campaign }) =>
        campaign.startDate <= next.campaign.endDate && next.campaign.startDate <= campaign.endDate,
    )
    .filter(({ codeList }) => sharesAPlace(codeList.hasCell, next.codeList.hasCell))
    .map(({ campaign }) => campaign.id)
}

function sharesAPlace(one: readonly Cell[], other: readonly Cell[]): boolean {
  const keys = new Set(one.flatMap(keysOf))
  return other.flatMap(keysOf).some((key) => keys.has(key))
}

/** By name and by drawing, so that renaming a street does not help. */
function keysOf({ place, asWKT, category, trait }: Cell): string[] {
  if (trait !== undefined) return []
  if (place === undefined) return category === undefined ? [] : [`category ${category}`]
  return [`place ${place}`, ...(asWKT === undefined ? [] : [`drawn ${asWKT}`])]
}
