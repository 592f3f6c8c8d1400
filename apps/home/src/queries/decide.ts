import { keepRequest, narrowRequest, recordEvent, RulesChangedError } from '@selfdata/access'
import type { AccessRequest, GivenGrant, InboxMessage, Narrowing } from '@selfdata/access'
import { planTimedGrant } from '@selfdata/city'
import type { TimedGivePlan } from '@selfdata/city'
import { isWebAddress } from '@selfdata/pod'
import { useSession } from '@selfdata/ui'
import type { Iri } from '@selfdata/vocab'
import { useMutation } from '@pinia/colada'
import { usePlace } from './place.ts'
import { usePodOptions } from './pod-options.ts'
import { useRefreshRequests } from './refresh-requests.ts'
import type { ListedRequest } from './requests.ts'
import { useSendAnswer } from './send-answer.ts'

/** What was answered, and whether the one who asked could be told. */
export interface Answered {
  /** The copy of the request in the pod. */
  kept: Iri
  given?: GivenGrant
  /** `undefined`: they left no address for an answer. */
  told: boolean | undefined
}

interface Answer {
  listed: ListedRequest
  narrowing: Narrowing
  /** What the person was shown. */
  shown: TimedGivePlan
}

/** Previews giving what was asked, or less. */
export function usePlanAnswer() {
  const plan = useAnswerPlan()
  return useMutation({
    mutation: ({ listed, narrowing }: Omit<Answer, 'shown'>) => plan(listed.request, narrowing),
  })
}

/** Keeps the request, gives what was shown, and tells the one who asked. */
export function useGrantRequest() {
  const plan = useAnswerPlan()
  const answer = useAnswering()
  return useMutation({
    mutation: ({ listed, narrowing, shown }: Answer): Promise<Answered> =>
      answer(listed, 'Accept', async (kept) => {
        const again = await plan(kept, narrowing)
        if (JSON.stringify(again.changes) !== JSON.stringify(shown.changes)) {
          throw new RulesChangedError(kept.id, again.changes)
        }
        return again.give({ id: crypto.randomUUID(), at: new Date().toISOString() })
      }),
    onSettled: useRefreshRequests(),
  })
}

/** Keeps the request with a no, or for later; only a no is told. */
export function useDecline() {
  const session = useSession()
  const answer = useAnswering()
  return useMutation({
    mutation: ({ listed, kind }: { listed: ListedRequest; kind: 'refused' | 'deferred' }) =>
      answer(listed, kind === 'refused' ? 'Reject' : undefined, async (kept) => {
        const event = { kind, at: new Date().toISOString(), by: session.webId! }
        await recordEvent(kept.id, event, { fetch: session.fetch })
        return undefined
      }),
    onSettled: useRefreshRequests(),
  })
}

function useAnswerPlan() {
  const options = usePodOptions()
  return (request: AccessRequest, narrowing: Narrowing): Promise<TimedGivePlan> =>
    planTimedGrant(narrowRequest(request, narrowing, options()), options())
}

/** Every answer keeps the request as it came first, and is told last. */
function useAnswering() {
  const session = useSession()
  const { place } = usePlace()
  const send = useSendAnswer()
  return async (
    { request, source, kept }: ListedRequest,
    kind: InboxMessage['kind'] | undefined,
    act: (kept: AccessRequest) => Promise<GivenGrant | undefined>,
  ): Promise<Answered> => {
    const { fetch } = session
    const me = session.webId!
    const at = new Date().toISOString()
    const copy = kept ?? (await keepRequest(request, { fetch, storage: place.value!, me, at }))
    const given = await act(copy.request)
    const { inbox } = request
    const answered = { kept: copy.request.id, ...(given && { given }) }
    if (!kind || !inbox || !isWebAddress(inbox)) return { ...answered, told: undefined }
    const message: InboxMessage = {
      kind,
      actor: me,
      request: source,
      ...(given && { receipt: given }),
    }
    const told = await send(inbox, message).then(
      () => true,
      // The answer stands whether they can be reached or not; the page says so.
      () => false,
    )
    return { ...answered, told }
  }
}
