import type { CampaignVersion } from '@selfdata/campaigns'
import { campaign as cycleLane } from '@selfdata/campaigns/testing'
import type { Campaign, Cell } from '@selfdata/vocab'

/** Name of the campaign in addresses. */
export const slug = 'bench'

const bands = ['07-09', '09-16', '16-19', 'other']

/** A campaign of sixteen street links in four bands of hours, closed since long. */
export function benchVersion(changes: Partial<Campaign> = {}): CampaignVersion {
  const { id } = cycleLane
  const hasCell = Array.from({ length: 64 }, (_, cellNumber): Cell => {
    const place = `link-${Math.floor(cellNumber / 4)}`
    const timeBand = bands[cellNumber % 4]!
    const title = { fr: `${place}, ${timeBand}`, en: `${place}, ${timeBand}` }
    return { id: `${id}-cell-${cellNumber}`, title, cellNumber, place, timeBand }
  })
  const codeList = { id: cycleLane.codeList, title: { fr: 'Tronçons', en: 'Links' }, hasCell }
  const freezeAt = '2026-05-03T00:00:00+02:00'
  return { campaign: { ...cycleLane, freezeAt, perPersonCap: 60, ...changes }, codeList }
}

/** What one person counts: about as many cells as somebody who cycles to work. */
export function countsOf(person: number): Map<number, number> {
  return new Map(
    Array.from({ length: 10 }, (_, index) => [(person * 7 + index * 3) % 64, 1 + (index % 5)]),
  )
}
