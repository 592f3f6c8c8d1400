import { computed } from 'vue'
import { groupBreaches } from '../history/group-breaches.ts'
import { useFindings } from './findings.ts'
import { useGrants } from './grants.ts'
import { useJournal } from './journal.ts'
import { useNoted } from './noted.ts'
import { useOpenRequests } from './open-requests.ts'
import { useOthers } from './others.ts'
import { useRenewals } from './renewals.ts'

/** Everything that waits for the person: requests, ends that come near, what to mend, what to know. */
export function useTasks() {
  const { isNoted } = useNoted()
  const { open, ...requests } = useOpenRequests()
  const { due } = useRenewals()
  const { findings } = useFindings()
  const journal = useJournal()
  const agreements = useGrants()
  const access = useOthers()
  const breaches = computed(() =>
    groupBreaches(journal.breaches.value).filter(({ key }) => !isNoted(key)),
  )
  const count = computed(
    () => open.value.length + due.value.length + findings.value.length + breaches.value.length,
  )
  const parts = [requests, journal, agreements, access]
  /** Something could not be looked at: nobody may then say that there is nothing to do. */
  const isPartial = computed(
    () =>
      parts.some(({ error }) => error.value) ||
      requests.data.value?.inboxError !== undefined ||
      (requests.data.value?.unread ?? 0) > 0 ||
      (journal.data.value?.failures.length ?? 0) > 0 ||
      (agreements.data.value?.failures.length ?? 0) > 0 ||
      !access.isSure.value,
  )
  return {
    open,
    due,
    findings,
    breaches,
    count,
    isPartial,
    isPending: computed(() =>
      parts.some(({ data, error }) => data.value === undefined && !error.value),
    ),
    refetch: () => Promise.all(parts.map((part) => part.refetch())),
  }
}
