import type { Campaign, CodeList, ModeMonthSummary, TransportMode } from '@selfdata/vocab'
import { ofMonth } from '../totals.ts'
import { sum } from '../sum.ts'

/** A published count of ways by mode, as a city's server hands it out. */
export interface PublishedGroup {
  detail: { campaign: Pick<Campaign, 'startDate' | 'endDate'>; codeList: Pick<CodeList, 'hasCell'> }
  body: { result: { cells: readonly PublishedCell[] } }
}

interface PublishedCell {
  cell: number
  status: string
  count?: number | undefined
}

/** What of all ways was made by one mode. Shares are from 0 to 1. */
interface SharePair {
  mode: TransportMode
  own: number
  group: number
}

/** The person beside a group, over the months that both are known of. */
export interface GroupShares<Group extends PublishedGroup = PublishedGroup> {
  from: Group
  months: string[]
  /** How many ways of the group were counted in these months. */
  ways: number
  rows: SharePair[]
  /** Modes of which too few people told something. */
  withheld: TransportMode[]
}

/**
 * One's own months beside a published count of ways by mode. `undefined` where there is no month
 * that both know. Withheld is not zero: such modes are left out on both sides.
 */
export function groupShares<Group extends PublishedGroup>(
  summaries: readonly ModeMonthSummary[],
  from: Group,
): GroupShares<Group> | undefined {
  const { codeList, campaign } = from.detail
  const resultOf = new Map(from.body.result.cells.map((one) => [one.cell, one]))
  const cells = codeList.hasCell.flatMap(({ cellNumber, category, timeBand }) => {
    const result = resultOf.get(cellNumber)
    return category && result ? [{ mode: category as TransportMode, timeBand, ...result }] : []
  })
  const banded = [...new Set(cells.flatMap(({ timeBand }) => timeBand ?? []))]
  const months = (banded.length > 0 ? banded : wholeMonths(campaign)).filter(
    (month) => waysIn(ofMonth(summaries, month)) > 0,
  )
  const counted = cells.filter(
    ({ timeBand }) => timeBand === undefined || months.includes(timeBand),
  )
  const withheld = [
    ...new Set(counted.flatMap(({ status, mode }) => (status === 'withheld' ? mode : []))),
  ]
  const known = new Set(counted.map(({ mode }) => mode).filter((mode) => !withheld.includes(mode)))
  const own = months
    .flatMap((month) => ofMonth(summaries, month))
    .filter(({ mode }) => known.has(mode))
  const ways = sum(counted.filter(({ mode }) => known.has(mode)).map(({ count = 0 }) => count))
  const mine = waysIn(own)
  if (months.length === 0 || ways === 0 || mine === 0) return undefined
  const rows = [...known].map((mode) => ({
    mode,
    own: waysIn(own.filter((one) => one.mode === mode)) / mine,
    group: sum(counted.filter((one) => one.mode === mode).map(({ count = 0 }) => count)) / ways,
  }))
  return {
    from,
    months: months.toSorted(),
    ways,
    rows: rows.toSorted((one, other) => other.group - one.group),
    withheld,
  }
}

function waysIn(summaries: readonly ModeMonthSummary[]): number {
  return sum(summaries.map(({ legCount }) => legCount))
}

/** The months that lie within a period from their first day to their last. */
function wholeMonths({ startDate, endDate }: { startDate: string; endDate: string }): string[] {
  const months: string[] = []
  const at = new Date(`${startDate.slice(0, 7)}-01T00:00:00Z`)
  for (;;) {
    const first = at.toISOString().slice(0, 10)
    at.setUTCMonth(at.getUTCMonth() + 1)
    const last = new Date(at.getTime() - 86_400_000).toISOString().slice(0, 10)
    if (last > endDate) return months
    if (first >= startDate) months.push(first.slice(0, 7))
  }
}
