import { monthAfter } from '@selfdata/insights'
import { dateAfter } from '@selfdata/records'
import type { PublishedCount } from '@selfdata/ui'

const base = 'urn:selfdata:try-out:modes'
const title = {
  fr: 'Comment le quartier se déplace (inventé)',
  en: 'How the district moves (invented)',
}

/** Ways of 240 people that nobody is; of the ferry too few told anything. */
const ways = { walk: 5200, bicycle: 2600, bus: 1900, car: 7400, rail: 310, ferry: undefined }

/** A count that nobody made, of the two months before this one. */
export function inventedCounts(now: Date): PublishedCount[] {
  const month = now.toISOString().slice(0, 7)
  const modes = Object.entries(ways)
  return [
    {
      detail: {
        campaign: {
          id: base,
          title,
          startDate: `${monthAfter(month, -2)}-01`,
          endDate: dateAfter(`${month}-01`, -1),
        } as PublishedCount['detail']['campaign'],
        codeList: {
          id: `${base}#cells`,
          title,
          hasCell: modes.map(([category], cellNumber) => ({
            id: `${base}#cell-${cellNumber}`,
            cellNumber,
            category,
            title: {},
          })),
        },
      },
      body: {
        result: {
          cells: modes.map(([, count], cell) =>
            count === undefined
              ? { cell, status: 'withheld' as const }
              : { cell, status: 'published' as const, count, people: 240 },
          ),
          totals: [],
        },
        release: { title, minGroupSize: 11, roundTo: 10 } as PublishedCount['body']['release'],
      },
    },
  ]
}
