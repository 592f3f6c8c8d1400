import { monthAfter } from '@selfdata/insights'
import { localMonth } from '@selfdata/records'
import { useTerritory } from '@selfdata/ui'
import { computed } from 'vue'
import { longestPause, neighboursOf } from '../words/neighbours.ts'
import { useMonth } from './month.ts'
import type { ShownMonth, ShownTrip } from './month.ts'

/**
 * The trips right before and after one, also in the month before or after, which is only opened for
 * a trip at its edge. `known` is everything that was said of any of them.
 */
export function useNeighbours(
  month: () => string,
  { shown, opened }: { shown: () => ShownTrip | undefined; opened: () => ShownMonth | undefined },
) {
  const { timeZone } = useTerritory()
  const isNear = (moment: string | undefined, shift: number, other: string) =>
    moment !== undefined &&
    localMonth(new Date(Date.parse(moment) + shift).toISOString(), timeZone) === other
  const [before, after] = [() => monthAfter(month(), -1), () => monthAfter(month(), 1)]
  const { data: last } = useMonth(before, () =>
    isNear(shown()?.trip.startTime, -longestPause, before()),
  )
  const { data: next } = useMonth(after, () => isNear(shown()?.trip.endTime, longestPause, after()))
  const months = computed(() =>
    [last.value, next.value, opened()].filter((one) => one !== undefined),
  )
  return {
    neighbours: computed(() =>
      neighboursOf(
        shown(),
        months.value.flatMap(({ trips }) => trips),
      ),
    ),
    known: computed(() => ({
      corrections: new Map(months.value.flatMap(({ corrections }) => [...corrections])),
    })),
  }
}
