import type { Campaign, Cell, CodeList, Transformation } from '@selfdata/vocab'
import { meets } from '../geometry/meets.ts'
import { readWkt } from '../geometry/read-wkt.ts'
import type { Geometry } from '../geometry/read-wkt.ts'

/** A campaign of the public register, with what it counts. */
export interface Registered {
  campaign: Pick<
    Campaign,
    'id' | 'transformation' | 'startDate' | 'endDate' | 'area' | 'countedMode'
  >
  codeList: CodeList
}

/**
 * Campaigns whose results could be subtracted from one another: the same is counted, on days in
 * common, in a place in common. Two such results, of groups that differ by a few people, or of areas
 * that differ by a house, tell about those few. As rows are erased after the count nobody can check
 * later by how much the groups differ, so a second such campaign is not published at all.
 */
export function overlapping(next: Registered, register: readonly Registered[]): string[] {
  return register
    .filter(({ campaign }) => campaign.id !== next.campaign.id)
    .filter(({ campaign }) => countedBy(campaign) === countedBy(next.campaign))
    .filter(
      ({ campaign }) =>
        campaign.startDate <= next.campaign.endDate && next.campaign.startDate <= campaign.endDate,
    )
    .filter(({ codeList }) => sharesAPlace(codeList.hasCell, next.codeList.hasCell))
    .map(({ campaign }) => campaign.id)
}

/** Journeys from zone to zone add up to the arrivals of each. */
function countedBy({ transformation }: Pick<Campaign, 'transformation'>): Transformation {
  return transformation === 'origin-destination' ? 'arrivals-by-cell' : transformation
}

function sharesAPlace(one: readonly Cell[], other: readonly Cell[]): boolean {
  const keys = new Set(one.flatMap(keysOf))
  if (other.flatMap(keysOf).some((key) => keys.has(key))) return true
  const drawn = drawingsOf(other)
  return drawingsOf(one).some((place) => drawn.some((there) => meets(place, there)))
}

function keysOf({ place, category, trait }: Cell): string[] {
  if (trait !== undefined) return []
  if (place === undefined) return category === undefined ? [] : [`category ${category}`]
  return [`place ${place}`]
}

/** What is drawn, each once: neither another name nor a line a step aside makes another place. */
function drawingsOf(cells: readonly Cell[]): Geometry[] {
  const texts = new Set(cells.flatMap(({ asWKT }) => asWKT ?? []))
  return [...texts].flatMap((text) => readWkt(text) ?? [])
}
