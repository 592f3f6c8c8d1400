import {
  beginRecording,
  disconnectService,
  listRecorders,
  listServices,
  pauseRecorder,
  recordingServiceOf,
  renewSecret,
} from '@selfdata/city'
import type { CityService, Recorder } from '@selfdata/city'
import { isTryOut, useProfile, useSession, useStorage, useTerritory } from '@selfdata/ui'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { onScopeDispose, shallowRef } from 'vue'
import { keys } from './keys.ts'

/** Whether the city takes positions from phones, and the person's recorder where they have one. */
export interface Recording {
  service: CityService | undefined
  recorder: Recorder | undefined
}

/** How often the phone is looked for while its page is open, in milliseconds. */
const often = 10_000

/** The person's phone, as the city knows it, and what can be done with it. */
export function useRecorder() {
  const session = useSession()
  const { profile } = useProfile()
  const { storage } = useStorage()
  const { cityServer = '', timeZone } = useTerritory()
  const cache = useQueryCache()
  const canRecord = cityServer !== '' && !isTryOut(window)
  const options = { cityServer, fetch: session.fetch, now: () => new Date() }
  /** What the phone shows: known on this screen only, until it is left. */
  const secret = shallowRef<string>()

  const query = useQuery({
    key: () => keys.recorder(session.webId ?? ''),
    enabled: () => canRecord && session.isSignedIn && storage.value !== undefined,
    staleTime: 0,
    query: async ({ signal }): Promise<Recording> => {
      const [services, recorders] = await Promise.all([
        listServices({ ...options, fetch: session.plainFetch, signal }),
        listRecorders({ ...options, signal }),
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
  const service = () => query.data.value!.service!
  const onSettled = () => cache.invalidateQueries({ key: ['recorder'] })
  const begin = useMutation({
    mutation: async () => {
      const { privateTypeIndex } = profile.value ?? {}
      const opening = {
        service: service(),
        me: session.webId!,
        storage: storage.value!,
        timeZone,
        ...(privateTypeIndex && { privateTypeIndex }),
      }
      secret.value = (await beginRecording(opening, options)).secret
    },
    onSettled,
  })
  const renew = useMutation({
    mutation: async (id: string) => {
      secret.value = (await renewSecret(id, options)).secret
    },
    onSettled,
  })
  const pause = useMutation({
    mutation: (change: { id: string; paused: boolean }) => pauseRecorder(change, options),
    onSettled,
  })
  const stop = useMutation({
    mutation: async () => {
      const connected = { service: service(), me: session.webId!, storage: storage.value! }
      await disconnectService(connected, options)
      secret.value = undefined
    },
    onSettled,
  })
  return { canRecord, query, secret, begin, renew, pause, stop }
}
