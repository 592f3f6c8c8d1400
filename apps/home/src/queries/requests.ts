import { fetchRequest, readInbox, readRequests, statusOf } from '@selfdata/access'
import type { AccessRequest, Inbox, ReceivedRequest, Status } from '@selfdata/access'
import { isFromServer } from '@selfdata/city'
import { deleteResource } from '@selfdata/pod'
import { hashHex } from '@selfdata/records'
import { useSession, useTerritory } from '@selfdata/ui'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { keys } from './keys.ts'
import { newsOf } from './news.ts'
import type { Aside, News } from './news.ts'
import { usePlace } from './place.ts'

/** A request, from the inbox or kept in the pod. */
export interface ListedRequest {
  /** Names it in addresses of this app. */
  id: string
  /** Where the one who asks keeps it. */
  source: string
  request: AccessRequest
  /** What the person did about it; `requested` when nothing yet. */
  status: Status
  kept?: ReceivedRequest
  /** Who the message says to come from. */
  claimedBy?: string
}

/** Everything that was asked, and what the inbox holds beside. */
export interface Requests extends Pick<Inbox, 'waiting'> {
  list: ListedRequest[]
  /** What a server of the territory wrote itself; other news are set aside. */
  news: News[]
  spam: Aside[]
  /** The inbox could not be read. */
  inboxError?: unknown
  /** Kept requests that could not be read. */
  unread: number
}

/** What was asked: by message in the inbox, and what was kept of it in the pod. */
export function useRequests() {
  const session = useSession()
  const { place, profile } = usePlace()
  const territory = useTerritory()
  return useQuery({
    key: () => keys.requests(place.value ?? ''),
    enabled: () => session.isSignedIn && place.value !== undefined && profile.value !== undefined,
    query: async ({ signal }): Promise<Requests> => {
      const { fetch, plainFetch: publicFetch } = session
      const { found, failures } = await readRequests(place.value!, { fetch, signal })
      const kept = found.map((one) => keptRequest(one))
      const known = new Set(kept.map(({ source }) => source))
      const unread = failures.length
      const empty: Requests = { list: kept, news: [], spam: [], waiting: 0, unread }
      const { inbox } = profile.value!
      if (!inbox) return empty
      try {
        const read = await readInbox(inbox, { fetch, publicFetch, signal, known })
        const fresh = read.requests.map(({ request, claimedBy }) =>
          Object.assign(newRequest(request), claimedBy === undefined ? {} : { claimedBy }),
        )
        const told = await newsOf(read, territory, (announcement, cityServer) =>
          isFromServer(announcement, session.webId!, { cityServer, fetch: publicFetch, signal }),
        )
        return { list: [...fresh, ...kept], ...told, waiting: read.waiting, unread }
      } catch (inboxError) {
        signal.throwIfAborted()
        return { ...empty, inboxError }
      }
    },
  })
}

/** The request at an address that came by link; fetched without any token. */
export function useRequestAt(url: () => string | undefined) {
  const session = useSession()
  return useQuery({
    key: () => keys.request(url() ?? ''),
    enabled: () => session.isSignedIn && url() !== undefined,
    query: async ({ signal }) =>
      newRequest(await fetchRequest(url()!, { publicFetch: session.plainFetch, signal })),
  })
}

/** Takes a message that is no request out of the inbox. */
export function useDeleteMessage() {
  const session = useSession()
  const cache = useQueryCache()
  return useMutation({
    mutation: (message: string) => deleteResource(message, { fetch: session.fetch }),
    onSettled: () => cache.invalidateQueries({ key: ['requests'] }),
  })
}

function newRequest(request: AccessRequest): ListedRequest {
  return { id: nameOf(request.id), source: request.id, request, status: 'requested' }
}

function keptRequest(kept: ReceivedRequest): ListedRequest {
  const { source, request, events } = kept
  const status = statusOf({ events }, { now: new Date() })
  return { id: nameOf(source), source, request, status, kept }
}

function nameOf(source: string): string {
  return hashHex(source).slice(0, 16)
}
