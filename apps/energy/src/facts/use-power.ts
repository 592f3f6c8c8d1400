import { highestPower } from '@selfdata/insights'
import type { EnergyDay, HighestPower } from '@selfdata/insights'
import { computed } from 'vue'
import { usePeaks } from '../queries/curves.ts'

/**
 * The highest power of some days of a home's meters: what the meter kept as its maximum where it
 * did, else the highest mean of a step.
 */
export function usePower({
  year,
  meters,
}: {
  year: () => number
  meters: () => readonly (readonly string[])[]
}) {
  const { data: peaks } = usePeaks(year)
  const maxima = computed(() =>
    (peaks.value ?? [])
      .filter(({ point }) => meters().some((points) => points.includes(point)))
      .map(({ record }) => record),
  )
  return (
    days: readonly EnergyDay[],
    subscribedKilovoltAmperes?: number,
  ): HighestPower | undefined =>
    highestPower(days, { maxima: maxima.value, subscribedKilovoltAmperes })
}
