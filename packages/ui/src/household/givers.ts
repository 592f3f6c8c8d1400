import { readInbox, statusOf } from '@selfdata/access'
import type { Inbox } from '@selfdata/access'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { useProfile } from '../queries/profile.ts'
import { useSession } from '../session/session.ts'

/**
 * WebIDs of the people whose receipts say that they let one read in their pod: what one asked for and
 * was given. Nothing proves a receipt; reading the pod then shows what is true.
 */
export function useGivers() {
  const session = useSession()
  const { profile } = useProfile()
  const inbox = () => profile.value?.inbox
  const { data } = useQuery({
    key: () => ['givers', inbox() ?? ''],
    enabled: () => session.isSignedIn && inbox() !== undefined,
    query: ({ signal }) => {
      const { fetch, plainFetch } = session
      // Answers only: what others ask for is not fetched.
      return readInbox(inbox()!, { fetch, publicFetch: plainFetch, requestLimit: 0, signal })
    },
  })
  return computed(() => (data.value ? giversIn(data.value, new Date()) : []))
}

/** Of several receipts of one agreement the one that says most counts. */
export function giversIn({ answers }: Pick<Inbox, 'answers'>, now: Date): string[] {
  const receipts = answers.flatMap(({ answer: { request, receipt } }) =>
    receipt ? [{ request, ...receipt }] : [],
  )
  const latest = [...Map.groupBy(receipts, ({ request }) => request).values()].map((some) =>
    some.reduce((one, other) => (other.events.length > one.events.length ? other : one)),
  )
  const running = latest.filter(
    ({ events, grant }) =>
      statusOf({ events, end: grant.end }, { now }) === 'active' &&
      grant.permissions.some(({ modes }) => modes.includes('read')),
  )
  return [...new Set(running.map(({ grant }) => grant.from))]
}
