import { monthAfter } from '@selfdata/insights'
import type { PublishedCount } from '@selfdata/ui'
import { coldOf } from './invented.ts'

/** A count of flats that nobody made: a year of means, and one month with too few homes to tell. */
export function inventedGroups(now: Date): PublishedCount[] {
  const last = monthAfter(now.toISOString().slice(0, 7), -1)
  const months = Array.from({ length: 12 }, (_, index) => monthAfter(last, index - 11))
  const base = 'urn:selfdata:try-out:homes'
  const title = {
    fr: 'Les logements du quartier (inventé)',
    en: 'Homes of the district (invented)',
  }
  const cells = months.map((month, cell) =>
    cell === 4
      ? { cell, status: 'withheld' as const }
      : {
          cell,
          status: 'published' as const,
          count: Math.round((40 * (170 + 4 * coldOf(`${month}-15`))) / 10),
          people: 40,
        },
  )
  return [
    {
      detail: {
        campaign: { id: base, title, perPersonCap: 600 } as PublishedCount['detail']['campaign'],
        codeList: {
          id: `${base}#cells`,
          hasCell: months.map((month, cellNumber) => ({
            id: `${base}#cell-${cellNumber}`,
            cellNumber,
            category: 'flat',
            timeBand: month,
          })),
        } as PublishedCount['detail']['codeList'],
      },
      body: {
        result: { cells, totals: [] },
        release: { title, minGroupSize: 11, roundTo: 5 } as PublishedCount['body']['release'],
      },
    },
  ]
}
