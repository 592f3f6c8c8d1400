import type { AccessGrant, ReceivedRequest } from '@selfdata/access'
import { computed } from 'vue'
import { useGrants } from './grants.ts'
import { useRequests } from './requests.ts'
import type { ListedRequest } from './requests.ts'

/** Requests that wait for an answer, and those that have one. */
export function useOpenRequests() {
  const requests = useRequests()
  const { grants } = useGrants()
  const isOpen = ({ status, kept }: ListedRequest) =>
    (status === 'requested' || status === 'deferred') &&
    !grants.value.some(({ grant }) => kept && isAnswerTo(grant, kept))
  const list = computed(() => requests.data.value?.list ?? [])
  return {
    ...requests,
    open: computed(() => list.value.filter((one) => isOpen(one))),
    answered: computed(() => list.value.filter((one) => !isOpen(one))),
  }
}

/** A grant answers a request unless the person has put the request off since: an answer undone. */
function isAnswerTo({ request, created }: AccessGrant, kept: ReceivedRequest): boolean {
  const last = kept.events.at(-1)?.at ?? created
  return request === kept.request.id && Date.parse(created) >= Date.parse(last)
}
