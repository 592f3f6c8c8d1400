import { cyclingYear } from '@selfdata/insights'
import { useTerritory } from '@selfdata/ui'
import { computed } from 'vue'
import { lastMonths } from './last-months.ts'
import { useMonths } from './months.ts'
import { usePlaces } from './places.ts'

/** The days of a year on which the person cycled to work, from its months one by one. */
export function useCyclingYear(year: () => number) {
  const { timeZone } = useTerritory()
  const current = lastMonths(new Date(), timeZone).at(-1)!
  const months = () =>
    Array.from({ length: 12 }, (_, i) => `${year()}-${String(i + 1).padStart(2, '0')}`).filter(
      (month) => month <= current,
    )
  const query = useMonths(months)
  const places = usePlaces()
  const counted = computed(() =>
    query.data.value && places.data.value
      ? cyclingYear(query.data.value.trips, {
          year: year(),
          places: places.data.value,
          timeZone,
        })
      : undefined,
  )
  return { ...query, places: places.data, counted }
}
