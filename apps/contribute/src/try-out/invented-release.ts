import { campaignDigest, protect, releaseOf, representation, tally } from '@selfdata/campaigns'
import type { Line } from '@selfdata/campaigns'
import type { ReleaseBody } from '@selfdata/city'
import type { Invented } from './invented-campaigns.ts'

const people = 184

/** The result of an invented count: people drawn by chance, counted as real ones are. */
export function inventedRelease({ slug, host, campaign, codeList }: Invented): ReleaseBody {
  const lines = Array.from({ length: people }, (_, person) =>
    lineOf(person, codeList.hasCell.length),
  )
  const cells = codeList.hasCell.map(({ cellNumber }) => cellNumber)
  const result = protect(tally(lines, cells).cells, codeList.hasCell, campaign)
  const release = releaseOf(result, {
    id: `${host}campaigns/${slug}/release#it`,
    campaign,
    digest: campaignDigest({ campaign, codeList }),
    publisher: campaign.hasDataProcessor ?? campaign.hasDataController,
    people,
    now: `${campaign.publishBy}T08:00:00Z`,
  })
  const census = [
    { trait: 'age-18-39', people: 24_100 },
    { trait: 'age-40-64', people: 25_300 },
    { trait: 'age-65', people: 21_600 },
  ]
  return {
    release: { ...release, rowsErasedAt: release.issued },
    result,
    representation: representation(result.cells, codeList, census),
    files: [
      { name: 'release.csv', mediaType: 'text/csv' },
      { name: 'release.csv-metadata.json', mediaType: 'application/csvm+json' },
      { name: 'release.geojson', mediaType: 'application/geo+json' },
    ],
    report: { registered: 197, counted: people, withdrawn: 8, unreachable: 4, refused: 1 },
  }
}

/** Places early in the list are used by many people, the last ones by few. */
function lineOf(person: number, cells: number): Line {
  const counts = new Map<number, number>()
  const counted = cells - 3
  for (let cell = 0; cell < counted; cell += 1) {
    const often = chance(person, cell) ** (1 + 30 * (cell / counted) ** 2.5)
    if (often > 0.25) counts.set(cell, Math.round((often * 60) / (1 + cell / 4)))
  }
  // Most tell their age; older people take part less.
  const told = chance(person, 997)
  if (told < 0.86) counts.set(cells - 3 + (told < 0.5 ? 0 : told < 0.79 ? 1 : 2), 1)
  return { person: String(person), counts }
}

/** Chance that repeats itself: the same person and cell give the same number from 0 to 1. */
function chance(person: number, cell: number): number {
  const wave = Math.sin(person * 12.9898 + cell * 78.233) * 43_758.5453
  return wave - Math.floor(wave)
}
