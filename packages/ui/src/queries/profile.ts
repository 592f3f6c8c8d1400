import { discover } from '@selfdata/pod'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { useSession } from '../session/session.ts'

/**
 * What the signed-in person's WebID says: name, storages. Binds the session to these storages: from
 * then on, and not before, their origins get the token.
 */
export function useProfile() {
  const session = useSession()
  const query = useQuery({
    key: () => ['profile', session.webId ?? ''],
    enabled: () => session.isSignedIn,
    staleTime: 10 * 60_000,
    query: async ({ signal }) => {
      const { fetch, plainFetch, webId } = session
      if (!webId) throw new Error('Nobody is signed in')
      const profile = await discover(webId, { fetch, publicFetch: plainFetch, signal })
      session.allow(profile.storages)
      return profile
    },
  })
  const name = computed(() => query.data.value?.name ?? hostOf(session.webId))
  return { ...query, profile: query.data, name }
}

function hostOf(webId: string | undefined): string {
  return (webId && URL.parse(webId)?.host) ?? ''
}
