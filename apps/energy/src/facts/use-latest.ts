import { isToldAsOne } from '@selfdata/insights'
import type { EnergyResource } from '@selfdata/vocab'
import { computed } from 'vue'
import { useToday } from '../queries/energy.ts'
import { useHomes } from './use-homes.ts'

/** What is shown where nothing is asked for: the last day that is known, not an empty one of today. */
export function useLatest(resource: () => EnergyResource) {
  const today = useToday()
  const { months, bills } = useHomes(() => Number(today.slice(0, 4)))
  const own = computed(() => months.value.filter((one) => one.resource === resource()))
  const billed = computed(() => bills.value.filter((one) => one.resource === resource()))
  const latest = computed(() => {
    const known = own.value.flatMap((one) =>
      isToldAsOne(one) ? one.days : one.days.filter(({ value }) => value !== null),
    )
    const dates = [...known.map(({ date }) => date), ...billed.value.map(({ to }) => to)]
    return dates.toSorted().at(-1) ?? today
  })
  /** Nothing but bills is known: a month or a day has nothing to show. */
  const isBilled = computed(
    () => own.value.length + billed.value.length > 0 && own.value.every(isToldAsOne),
  )
  return { latest, isBilled }
}
