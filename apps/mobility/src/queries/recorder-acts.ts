import { beginRecording, disconnectService, pauseRecorder, renewSecret } from '@selfdata/city'
import type { CityService } from '@selfdata/city'
import { useProfile, useSession, useStorage, useTerritory } from '@selfdata/ui'
import { useMutation, useQueryCache } from '@pinia/colada'
import { shallowRef } from 'vue'

/** What a person does with their phone's recorder: begin, pause, change its password, stop. */
export function useRecorderActs(service: () => CityService | undefined) {
  const session = useSession()
  const { profile } = useProfile()
  const { storage } = useStorage()
  const { cityServer = '', timeZone } = useTerritory()
  const cache = useQueryCache()
  const options = { cityServer, fetch: session.fetch, now: () => new Date() }
  const place = () => ({ service: service()!, me: session.webId!, storage: storage.value! })
  /** What the phone shows: known on this screen only, until it is left. */
  const secret = shallowRef<string>()

  function act<Order = void>(mutation: (order: Order) => Promise<void>) {
    const onSettled = () => cache.invalidateQueries({ key: ['recorder'] })
    return useMutation({ mutation, onSettled })
  }
  return {
    secret,
    begin: act(async () => {
      const { privateTypeIndex } = profile.value ?? {}
      const opening = { ...place(), timeZone, privateTypeIndex }
      secret.value = (await beginRecording(opening, options)).secret
    }),
    renew: act(async (id: string) => {
      secret.value = (await renewSecret(id, options)).secret
    }),
    pause: act(async (change: { id: string; paused: boolean }) => {
      await pauseRecorder(change, options)
    }),
    stop: act(async () => {
      await disconnectService(place(), options)
      secret.value = undefined
    }),
  }
}
