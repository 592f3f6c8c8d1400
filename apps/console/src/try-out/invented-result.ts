import type { CampaignWork, ReleaseBody } from '@selfdata/city'
import { euLicence } from '@selfdata/vocab'
import { inventedCells } from './invented-lane.ts'
import { inventedDesks } from './invented-desks.ts'

const ages = [0.16, 0.23, 0.34, 0.27]
const contributors = [0.13, 0.41, 0.38, undefined]

/** The result of a count that never was. */
export function inventedResult(
  slug: string,
  at: number,
): Pick<CampaignWork, 'erasure'> &
  Required<Pick<CampaignWork, 'report' | 'release'>> & { body: ReleaseBody } {
  const issued = new Date(at).toISOString()
  const { webId } = inventedDesks.intermediary.self
  const { hasCell } = inventedCells(slug)
  const about = `https://city.invalid/campaigns/${slug}#it`
  const release = {
    id: `https://communs.invalid/campaigns/${slug}/release#it`,
    title: { fr: 'Passages', en: 'Passages' },
    about,
    campaignDigest: '',
    publisher: webId,
    license: euLicence.CC_BY_4_0,
    issued,
    contributors: 345,
    cellsPublished: hasCell.length - 7,
    cellsWithheld: 7,
    minGroupSize: 11,
    roundTo: 5,
    rowsErasedAt: issued,
  }
  const report = { registered: 361, counted: 347, withdrawn: 9, unreachable: 4, refused: 1 }
  const representation = hasCell
    .flatMap(({ trait }) => trait ?? [])
    .map((trait, index) => ({
      trait,
      census: ages[index] ?? 0,
      ...(contributors[index] !== undefined && { contributors: contributors[index] }),
    }))
  return {
    report,
    release,
    erasure: { erasedAt: issued, by: webId, what: ['registrations', 'lines'] },
    body: {
      release,
      result: { cells: [], totals: [] },
      representation,
      files: [{ name: 'release.csv', mediaType: 'text/csv' }],
      report,
    },
  }
}
