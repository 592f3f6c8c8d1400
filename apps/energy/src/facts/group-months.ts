import { wattHoursPerCount } from '@selfdata/campaigns'
import { isWholeMonth } from '@selfdata/insights'
import type { EnergyMonth } from '@selfdata/insights'
import type { PublishedCount } from '@selfdata/ui'

/** One month of one's own home beside the mean of the homes of its kind that were counted. */
interface GroupMonth {
  month: string
  /** Watt hours. */
  own: number
  mean: number
  /** Between these the mean lies, for people and counts are published rounded. */
  low: number
  high: number
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
      if (!cell?.people || cell.count === undefined || !own || !isWholeMonth(own)) continue
      const { total = 0 } = own
      const means = meansOf({ count: cell.count, people: cell.people }, from)
      const share = means.mean === 0 ? 0 : total / means.mean - 1
      comparable.push({ month: timeBand, own: total, ...means, homes: cell.people, share, from })
    }
  const ordered = comparable.toSorted((one, other) => (one.month < other.month ? 1 : -1))
  const told = new Set(ordered.map(({ month }) => month))
  return { months: ordered, withheld: [...withheld].filter((month) => !told.has(month)).toSorted() }
}

/** The mean of a cell, and between what it lies: both its numbers are rounded to the same step. */
function meansOf(
  { count, people }: { count: number; people: number },
  { body }: PublishedCount,
): Pick<GroupMonth, 'mean' | 'low' | 'high'> {
  const half = body.release.roundTo / 2
  const meanOf = (counted: number, among: number) =>
    (Math.max(counted, 0) * wattHoursPerCount) / Math.max(among, 1)
  return {
    mean: meanOf(count, people),
    low: meanOf(count - half, people + half),
    high: meanOf(count + half, people - half),
  }
}
