import { computed } from 'vue'
import { answerTo } from '../words/answer-to.ts'
import { useGrants } from './grants.ts'
import { useRequests } from './requests.ts'
import type { ListedRequest } from './requests.ts'

/** Requests that wait for an answer, and those that have one. */
export function useOpenRequests() {
  const requests = useRequests()
  const { grants } = useGrants()
  const isOpen = ({ status, kept }: ListedRequest) =>
    (status === 'requested' || status === 'deferred') && !(kept && answerTo(kept, grants.value))
  const list = computed(() => requests.data.value?.list ?? [])
  return {
    ...requests,
    open: computed(() => list.value.filter((one) => isOpen(one))),
    answered: computed(() => list.value.filter((one) => !isOpen(one))),
  }
}
