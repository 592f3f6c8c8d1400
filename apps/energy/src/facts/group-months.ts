import { wattHoursPerCount } from '@selfdata/campaigns'
import type { EnergyMonth } from '@selfdata/insights'
import type { PublishedCount } from '@selfdata/ui'

/** One month of one's own home beside the mean of the homes of its kind that were counted. */
interface GroupMonth {
  month: string
  /** Watt hours. */
  own: number
  mean: number
  homes: number
  share: number
  /** Title of the campaign that counted. */
  from: PublishedCount
}

/** What can be compared, newest month first; and the months of which too few homes were counted. */
export interface GroupComparison {
  months: GroupMonth[]
  withheld: string[]
}

/**
 * Holds one's own whole months against what was published of homes of the same kind. Months that
 * were withheld are told, never guessed.
 */
export function compareWithCounts(
  months: readonly EnergyMonth[],
  { dwelling, counts }: { dwelling: string; counts: readonly PublishedCount[] },
): GroupComparison {
  const comparable: GroupMonth[] = []
  const withheld = new Set<string>()
  for (const from of counts)
    for (const { cellNumber, category, timeBand } of from.detail.codeList.hasCell) {
      if (category !== dwelling || timeBand === undefined) continue
      const cell = from.body.result.cells.find(({ cell: number }) => number === cellNumber)
      if (cell?.status === 'withheld') withheld.add(timeBand)
      const own = months.find(({ month }) => month === timeBand)
      if (!cell?.people || cell.count === undefined || !isWhole(own)) continue
      const mean = (cell.count * wattHoursPerCount) / cell.people
      const { total = 0 } = own
      const share = mean === 0 ? 0 : total / mean - 1
      comparable.push({ month: timeBand, own: total, mean, homes: cell.people, share, from })
    }
  const ordered = comparable.toSorted((one, other) => (one.month < other.month ? 1 : -1))
  const told = new Set(ordered.map(({ month }) => month))
  return { months: ordered, withheld: [...withheld].filter((month) => !told.has(month)).toSorted() }
}

function isWhole(month: EnergyMonth | undefined): month is EnergyMonth {
  return month?.total !== undefined && month.knownDays >= month.days.length - 0.5
}
