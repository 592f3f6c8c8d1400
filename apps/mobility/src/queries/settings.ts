import { factorSetOf } from '@selfdata/insights'
import type { TotalsOptions } from '@selfdata/insights'
import { changeOwnRecords, readOwnRecords } from '@selfdata/pod'
import { travelSettingsDocument } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { TravelSettings } from '@selfdata/vocab'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { keys } from './keys.ts'

/** What the person says about themselves, and how figures are to be computed for them. */
export function useSettings() {
  const session = useSession()
  const { storage } = useStorage()
  const fares = useTerritory().fares.map(({ name, ...fare }) => ({ ...fare, name: { ...name } }))
  const cache = useQueryCache()
  const place = () => ({ storage: storage.value!, path: travelSettingsDocument })

  const { data, error, isLoading, refetch } = useQuery({
    key: () => keys.settings(storage.value ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: async ({ signal }) => {
      const [settings] = await readOwnRecords('TravelSettings', place(), {
        fetch: session.fetch,
        signal,
      })
      // Never undefined: a query without an answer would be asked again on each page.
      return settings ?? { id: `${storage.value}${travelSettingsDocument}#it` }
    },
  })
  const { mutateAsync: save, isLoading: isSaving } = useMutation({
    mutation: (settings: TravelSettings) =>
      changeOwnRecords(
        'TravelSettings',
        { ...place(), save: [settings] },
        { fetch: session.fetch },
      ),
    onSettled: () => cache.invalidateQueries({ key: ['settings'] }),
  })
  return {
    settings: data,
    data,
    error,
    isLoading,
    refetch,
    save,
    isSaving,
    options: computed(() => ({ ...optionsOf(data.value), fares })),
  }
}

/** How every figure is computed for a person; without settings, for anybody. */
function optionsOf(settings: TravelSettings | undefined): TotalsOptions {
  if (!settings) return {}
  const { id: _, propulsion, withoutConstruction, factorSet, ...own } = settings
  return {
    ...own,
    ...(propulsion && { propulsion, carPropulsion: propulsion }),
    // A set that this app no longer knows must not leave the person without figures.
    ...(factorSet && factorSetOf(factorSet) && { factorSet }),
    ...(withoutConstruction && { construction: false }),
  }
}
