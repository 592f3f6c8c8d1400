import { factorSetOf } from '@selfdata/insights'
import type { TotalsOptions } from '@selfdata/insights'
import { changeOwnRecords, readOwnRecords } from '@selfdata/pod'
import { travelSettingsDocument } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { TravelSettings } from '@selfdata/vocab'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { changedSettings } from './change-settings.ts'
import { keys } from './keys.ts'

/** What the person says about themselves, and how figures are to be computed for them. */
export function useSettings() {
  const session = useSession()
  const { storage } = useStorage()
  const fares = useTerritory().fares.map(({ name, ...fare }) => ({ ...fare, name: { ...name } }))
  const { data, error, isLoading, refetch, refresh } = useQuery({
    key: () => keys.settings(storage.value ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: async ({ signal }) => {
      const place = { storage: storage.value!, path: travelSettingsDocument }
      const options = { fetch: session.fetch, signal }
      const [settings] = await readOwnRecords('TravelSettings', place, options)
      // Never undefined: a query without an answer would be asked again on each page.
      return settings ?? emptySettings(storage.value!)
    },
  })
  const { mutateAsync: change, isLoading: isSaving } = useChange()
  const save = (after: TravelSettings) => {
    const before = data.value ?? emptySettings(storage.value!)
    return change((now) => changedSettings(now, { before, after }))
  }
  return {
    settings: data,
    data,
    error,
    isLoading,
    refetch,
    /** What the settings say, read again where that was long ago; undefined where they cannot be read. */
    read: async () => (await refresh()).data,
    save,
    /** The same, from what the settings say when they are written. */
    change,
    isSaving,
    options: computed(() => ({ ...optionsOf(data.value), fares })),
  }
}

function emptySettings(storage: string): TravelSettings {
  return { id: `${storage}${travelSettingsDocument}#it`, usualMode: [] }
}

function useChange() {
  const session = useSession()
  const { storage } = useStorage()
  const cache = useQueryCache()
  return useMutation({
    mutation: (edit: (now: TravelSettings) => TravelSettings) => {
      const place = { storage: storage.value!, path: travelSettingsDocument }
      return changeOwnRecords(
        'TravelSettings',
        { ...place, save: ([now = emptySettings(place.storage)]) => [edit(now)] },
        { fetch: session.fetch },
      )
    },
    // Trips are read with the modes that the person usually takes.
    onSettled: () =>
      Promise.all(
        ['settings', 'month', 'months', 'years'].map((key) =>
          cache.invalidateQueries({ key: [key] }),
        ),
      ),
  })
}

/** How every figure is computed for a person; without settings, for anybody. */
function optionsOf(settings: TravelSettings | undefined): TotalsOptions {
  if (!settings) return {}
  const { id: _, usualMode: _modes, propulsion, withoutConstruction, factorSet, ...own } = settings
  return {
    ...own,
    ...(propulsion && { propulsion, carPropulsion: propulsion }),
    // A set that this app no longer knows must not leave the person without figures.
    ...(factorSet && factorSetOf(factorSet) && { factorSet }),
    ...(withoutConstruction && { construction: false }),
  }
}
