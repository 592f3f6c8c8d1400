import { applyCorrectionsToSummary } from '@selfdata/insights'
import { openYears } from '@selfdata/pod'
import type { OpenedYears } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { ModeMonthSummary } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { keys } from './keys.ts'
import { lastMonths, yearsOf } from './last-months.ts'

const streams = ['trips', 'validations'] as const

/**
 * The last twelve months by mode, as the person corrected them: from the summaries, so that no
 * month is opened for it.
 */
export function useYears() {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const months = lastMonths(new Date(), timeZone)
  const query = useQuery({
    key: () => keys.years(storage.value ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }): Promise<OpenedYears> =>
      openYears(
        { storage: storage.value!, streams, years: yearsOf(months) },
        { fetch: session.fetch, signal },
      ),
  })
  const summaries = computed(() => correctedSummaries(query.data.value, timeZone))
  return { ...query, months, summaries }
}

function correctedSummaries(years: OpenedYears | undefined, timeZone: string): ModeMonthSummary[] {
  if (!years) return []
  const { summaries, corrections, series } = years
  // A correction speaks of one source: it must not be taken from another one's figures.
  return series.flatMap(({ id, source }) =>
    applyCorrectionsToSummary(
      summaries.filter((one) => one.series.id === id).flatMap(({ records }) => records),
      corrections
        .filter((one) => one.source === source)
        .flatMap(({ records }) => records)
        .filter(({ corrects }) => corrects.startsWith(id)),
      { timeZone },
    ),
  )
}
