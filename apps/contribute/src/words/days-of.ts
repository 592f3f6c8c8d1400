import type { Journey } from '@selfdata/campaigns'
import type { Campaign } from '@selfdata/vocab'

/** The days of a campaign on which a person made journeys that it counts, and how many. */
export function daysOf(
  journeys: readonly Journey[],
  { startDate, endDate, countedMode }: Pick<Campaign, 'startDate' | 'endDate' | 'countedMode'>,
): [day: string, journeys: Journey[]][] {
  const counted = journeys.filter(({ mode, startTime }) => {
    const day = startTime.slice(0, 10)
    const inMode = countedMode.length === 0 || countedMode.includes(mode)
    return inMode && day >= startDate && day <= endDate
  })
  return [...Map.groupBy(counted, ({ startTime }) => startTime.slice(0, 10))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
}
