import { sendMessage } from '@selfdata/access'
import type { InboxMessage } from '@selfdata/access'
import { AccessDeniedError } from '@selfdata/pod'
import { useSession } from '@selfdata/ui'
import { usePlace } from './place.ts'

/**
 * Sends an answer to an inbox, on whatever server it is: without a name first, and, where that is
 * refused, signed. The token may go there for this one message only.
 */
export function useSendAnswer() {
  const session = useSession()
  const { place, profile } = usePlace()
  return async (inbox: string, message: InboxMessage): Promise<void> => {
    try {
      await sendMessage(inbox, message, { fetch: session.plainFetch })
    } catch (error) {
      if (!(error instanceof AccessDeniedError)) throw error
      const own = profile.value?.storages.length ? profile.value.storages : [place.value ?? '']
      session.allow([...own, inbox])
      try {
        await sendMessage(inbox, message, { fetch: session.podFetch })
      } finally {
        session.allow(own)
      }
    }
  }
}
