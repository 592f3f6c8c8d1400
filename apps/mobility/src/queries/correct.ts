import { removeCorrection, saveCorrection } from '@selfdata/pod'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Correction, Leg, TransportMode } from '@selfdata/vocab'
import { useMutation, useQueryCache } from '@pinia/colada'
import type { ShownTrip } from './month.ts'

/** Says how a leg was really made. What the source wrote stays as it is. */
export function useCorrectMode() {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const refresh = useRefresh()
  return useMutation({
    mutation: ({ shown, leg, mode }: { shown: ShownTrip; leg: Leg; mode: TransportMode }) => {
      const original = shown.original.hasLeg.find(({ id }) => id === leg.id) ?? leg
      const { distanceInMetres, durationInSeconds } = original
      return saveCorrection(
        {
          storage: storage.value!,
          source: shown.series.source,
          timeZone,
          correction: {
            corrects: leg.id,
            generatedAtTime: new Date().toISOString(),
            mode,
            previousMode: original.mode,
            startTime: shown.original.startTime,
            ...(distanceInMetres !== undefined && { distanceInMetres }),
            ...(durationInSeconds !== undefined && { durationInSeconds }),
          },
        },
        { fetch: session.fetch },
      )
    },
    onSettled: refresh,
  })
}

/** Undoes a correction: what the source says counts again. */
export function useUndoCorrection() {
  const session = useSession()
  const { storage } = useStorage()
  const refresh = useRefresh()
  return useMutation({
    mutation: (correction: Pick<Correction, 'id'>) =>
      removeCorrection({ storage: storage.value!, correction }, { fetch: session.fetch }),
    onSettled: refresh,
  })
}

function useRefresh() {
  const cache = useQueryCache()
  return async () => {
    await Promise.all([
      cache.invalidateQueries({ key: ['month'] }),
      cache.invalidateQueries({ key: ['years'] }),
    ])
  }
}
