import { listRecorders, listServices, recordingServiceOf } from '@selfdata/city'
import type { CityService, Recorder } from '@selfdata/city'
import { isTryOut, useSession, useStorage, useTerritory } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { onScopeDispose } from 'vue'
import { keys } from './keys.ts'

/** Whether the city takes positions from phones, and the person's recorder where they have one. */
export interface Recording {
  service: CityService | undefined
  recorder: Recorder | undefined
}

/** How often the phone is looked for while its page is open, in milliseconds. */
const often = 10_000

/** The person's phone, as the city knows it. */
export function useRecording() {
  const session = useSession()
  const { storage } = useStorage()
  const { cityServer = '' } = useTerritory()
  const canRecord = cityServer !== '' && !isTryOut(window)
  const query = useQuery({
    key: () => keys.recorder(session.webId ?? ''),
    enabled: () => canRecord && session.isSignedIn && storage.value !== undefined,
    staleTime: 0,
    query: async ({ signal }): Promise<Recording> => {
      const [services, recorders] = await Promise.all([
        listServices({ cityServer, fetch: session.plainFetch, signal }),
        listRecorders({ cityServer, fetch: session.fetch, signal }),
      ])
      const here = recorders.find((one) => one.storage === storage.value)
      return { service: recordingServiceOf(services), recorder: here }
    },
  })
  // Whoever sets a phone up waits for its first position.
  const timer = setInterval(() => {
    if (query.data.value?.recorder && document.visibilityState === 'visible') void query.refresh()
  }, often)
  onScopeDispose(() => clearInterval(timer))
  return { ...query, canRecord }
}
