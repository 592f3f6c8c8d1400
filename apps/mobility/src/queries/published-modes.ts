import { groupShares } from '@selfdata/insights'
import { usePublishedCounts } from '@selfdata/ui'
import type { ModeMonthSummary } from '@selfdata/vocab'
import { computed } from 'vue'

/**
 * One's own ways by mode beside the latest count of a group that knows of the same months.
 * `found` is absent where no month is in both.
 */
export function usePublishedModes(summaries: () => readonly ModeMonthSummary[]) {
  const query = usePublishedCounts('mode-share', async () =>
    (await import('../try-out/published.ts')).inventedCounts(new Date()),
  )
  const found = computed(() =>
    (query.data.value ?? [])
      .map((one) => groupShares(summaries(), one))
      .find((one) => one !== undefined),
  )
  return { ...query, found }
}
