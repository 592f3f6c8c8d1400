import { findGaps, repairGap } from '@selfdata/pod'
import type { SetupGap } from '@selfdata/pod'
import { useSession } from '@selfdata/ui'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { keys } from './keys.ts'
import { usePlace } from './place.ts'

/** What the pod lacks for apps to find their way. */
export function useGaps() {
  const session = useSession()
  const { place, profile } = usePlace()
  return useQuery({
    key: () => keys.gaps(place.value ?? ''),
    enabled: () => session.isSignedIn && place.value !== undefined && profile.value !== undefined,
    query: ({ signal }) => findGaps(profile.value!, place.value!, { fetch: session.fetch, signal }),
  })
}

/** Mends one gap after the other, once the person has agreed. */
export function useRepair() {
  const session = useSession()
  const cache = useQueryCache()
  return useMutation({
    mutation: async ({
      gaps,
      onDone,
    }: {
      gaps: readonly SetupGap[]
      onDone?: (kind: string) => void
    }) => {
      for (const gap of gaps) {
        await repairGap(gap, { fetch: session.fetch })
        onDone?.(gap.kind)
      }
    },
    onSettled: async () => {
      // The profile names more than before: what was derived from it is read again.
      await cache.invalidateQueries({ key: ['profile'] })
      await cache.invalidateQueries({ key: ['gaps'] })
    },
  })
}
