import { useMutation } from '@pinia/colada'
import { requestLink } from '@selfdata/access'
import { discover } from '@selfdata/pod'
import { useMembers, useSession, useStorage, useTerritory } from '@selfdata/ui'
import { askForYear } from './ask-for-year.ts'

/** Asks somebody by their WebID, and keeps them among those whose year is shown. */
export function useAsk() {
  const session = useSession()
  const { storage } = useStorage()
  const { apps } = useTerritory()
  const { add } = useMembers()
  return useMutation({
    mutation: async (webId: string) => {
      const { plainFetch } = session
      const profile = await discover(webId, { fetch: plainFetch, publicFetch: plainFetch })
      await add(webId)
      const { request, isTold } = await askForYear(
        profile,
        { me: session.webId!, storage: storage.value!, fetch: session.fetch, now: new Date() },
        { inboxFetch: session.fetchOf(profile.inbox ?? webId) },
      )
      const link = apps.home && requestLink(`${apps.home}request`, request.id)
      return { name: profile.name ?? new URL(webId).host, link, isTold }
    },
  })
}
