import {
  useOnline,
  useProfile,
  useSession,
  useStorage,
  useTerritory,
  useToasts,
} from '@selfdata/ui'
import { useQuery, useQueryCache } from '@pinia/colada'
import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { keys } from './keys.ts'

/** Looks at most this often whether the phone recorded more, in milliseconds. */
const often = 5 * 60_000

/** Makes trips of what the phone recorded, when the app is opened; says so where there are any. */
export function useRecorded(): void {
  const session = useSession()
  const { profile } = useProfile()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const online = useOnline()
  const cache = useQueryCache()
  const { say } = useToasts()
  const { t } = useI18n({ useScope: 'global' })
  const { data: taken } = useQuery({
    key: () => keys.recorded(storage.value ?? ''),
    enabled: () =>
      session.status === 'signed-in' &&
      online.value &&
      storage.value !== undefined &&
      profile.value !== undefined,
    staleTime: often,
    query: async ({ signal }) => {
      const { takeRecorded } = await import('./take-recorded.ts')
      const { privateTypeIndex } = profile.value ?? {}
      const place = {
        storage: storage.value!,
        agent: session.webId!,
        timeZone,
        ...(privateTypeIndex && { privateTypeIndex }),
      }
      const count = await takeRecorded(place, {
        fetch: session.fetch,
        now: () => new Date(),
        signal,
      })
      return { count }
    },
  })
  watch(taken, (now) => {
    if (!now?.count) return
    say(t('record.taken', { count: now.count }, now.count))
    const shown = ['years', 'month', 'months', 'tracks']
    for (const name of shown) void cache.invalidateQueries({ key: [name] })
  })
}
