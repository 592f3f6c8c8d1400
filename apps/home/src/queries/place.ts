import { suggestStorage } from '@selfdata/pod'
import { useProfile, useSession, useStorage } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'

/**
 * The storage to look after: the one the profile names, or, where it names none, the one that the
 * profile lies in, for the person to confirm.
 */
export function usePlace() {
  const session = useSession()
  const { profile, error: profileError, refetch, isPending } = useProfile()
  const { storage, storages, choose } = useStorage()
  const suggestion = useQuery({
    key: () => ['suggested storage', session.webId ?? ''],
    enabled: () => profile.value?.storages.length === 0,
    query: async ({ signal }) => {
      const { fetch, webId } = session
      const found = webId ? await suggestStorage(webId, { fetch, signal }) : undefined
      if (found?.control !== false && found) session.allow([found.storage])
      return found?.control === false ? null : (found?.storage ?? null)
    },
  })
  const place = computed(() => storage.value ?? suggestion.data.value ?? undefined)
  const isLinked = computed(() => storage.value !== undefined)
  return {
    place,
    isLinked,
    storages,
    choose,
    profile,
    error: computed(() => profileError.value ?? suggestion.error.value),
    isPending: computed(() => isPending.value || suggestion.isLoading.value),
    refetch,
  }
}
