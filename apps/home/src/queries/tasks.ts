import { computed } from 'vue'
import { groupBreaches } from '../history/group-breaches.ts'
import { useFindings } from './findings.ts'
import { useJournal } from './journal.ts'
import { useNoted } from './noted.ts'
import { useOpenRequests } from './open-requests.ts'
import { useRenewals } from './renewals.ts'

/** Everything that waits for the person: requests, ends that come near, what to mend, what to know. */
export function useTasks() {
  const { isNoted } = useNoted()
  const { open, error: requestsError, data: requests } = useOpenRequests()
  const { due } = useRenewals()
  const { findings, isSure } = useFindings()
  const journal = useJournal()
  const breaches = computed(() =>
    groupBreaches(journal.breaches.value).filter(({ key }) => !isNoted(key)),
  )
  const count = computed(
    () => open.value.length + due.value.length + findings.value.length + breaches.value.length,
  )
  return {
    open,
    due,
    findings,
    breaches,
    count,
    /** Only who has seen everything may say that there is nothing to do. */
    isSure: computed(
      () =>
        isSure.value &&
        requests.value !== undefined &&
        requests.value.inboxError === undefined &&
        journal.data.value?.failures.length === 0,
    ),
    error: computed(() => requestsError.value ?? journal.error.value),
  }
}
