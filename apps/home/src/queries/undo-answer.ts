import { recordEvent } from '@selfdata/access'
import { isWebAddress } from '@selfdata/pod'
import { useSession } from '@selfdata/ui'
import { useMutation } from '@pinia/colada'
import type { Answered } from './decide.ts'
import { useRefreshRequests } from './refresh-requests.ts'
import type { ListedRequest } from './requests.ts'
import { useSendAnswer } from './send-answer.ts'

/** Takes an answer back: what was given is closed, the request waits again, and whoever asked is told. */
export function useUndoAnswer() {
  const session = useSession()
  const send = useSendAnswer()
  return useMutation({
    mutation: async ({ listed, answered }: { listed: ListedRequest; answered: Answered }) => {
      const { fetch } = session
      const me = session.webId!
      await answered.given?.undo({ at: new Date().toISOString() })
      const event = { kind: 'deferred', at: new Date().toISOString(), by: me } as const
      await recordEvent(answered.kept, event, { fetch })
      const { inbox } = listed.request
      if (!answered.told || !inbox || !isWebAddress(inbox)) return
      const message = { kind: 'Undo', actor: me, request: listed.source } as const
      // What was taken back is taken back, whether they can be reached or not.
      await send(inbox, message).catch(() => {})
    },
    onSettled: useRefreshRequests(),
  })
}
