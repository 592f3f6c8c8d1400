import { cyclingYear, isCycled, monthAfter, ofMonth } from '@selfdata/insights'
import { together, useTerritory } from '@selfdata/ui'
import { computed } from 'vue'
import { lastMonths } from './last-months.ts'
import { useMonths } from './months.ts'
import { usePlaces } from './places.ts'
import { useYearFigures } from './years.ts'

/**
 * The days of a year on which the person cycled to work. Only months in which the yearly figures
 * have any cycling are opened; where the figures of a source are missing, all are.
 */
export function useCyclingYear(year: () => number) {
  const { timeZone } = useTerritory()
  const current = lastMonths(new Date(), timeZone).at(-1)!
  const figures = useYearFigures(year)
  const months = computed(() =>
    Array.from({ length: 12 }, (_, index) => monthAfter(`${year()}-01`, index)).filter(
      (month) =>
        month <= current &&
        (!figures.isWhole.value ||
          ofMonth(figures.summaries.value, month).some(({ mode }) => isCycled(mode))),
    ),
  )
  const opened = useMonths(
    () => months.value,
    () => figures.data.value !== undefined,
  )
  const query = together({ figures, opened, places: usePlaces() })
  const data = computed(() => {
    if (!query.data.value) return undefined
    const { opened: read, places } = query.data.value
    const counted = cyclingYear(read.trips, { year: year(), places, timeZone })
    return { counted, places, failures: read.failures }
  })
  return { ...query, data }
}
