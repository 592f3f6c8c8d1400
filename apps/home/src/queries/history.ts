import { useFormats } from '@selfdata/ui'
import { computed } from 'vue'
import { historyOf } from '../history/history-of.ts'
import { useGrants } from './grants.ts'
import { useJournal } from './journal.ts'
import { useRequests } from './requests.ts'

/** Everything the pod remembers, in one list; what could not be read is counted, and said. */
export function useHistory() {
  const formats = useFormats()
  const grants = useGrants()
  const requests = useRequests()
  const journal = useJournal()
  const parts = [grants, requests, journal]
  const kept = computed(() =>
    (requests.data.value?.list ?? []).flatMap(({ id, kept: one }) =>
      one ? [Object.assign({ name: id }, one)] : [],
    ),
  )
  const items = computed(() =>
    historyOf(
      {
        grants: grants.grants.value,
        requests: kept.value,
        journal: journal.entries.value,
        breaches: journal.breaches.value,
      },
      formats.value.localDate,
    ),
  )
  const missing = computed(
    () =>
      parts.filter(({ error }) => error.value).length +
      (grants.data.value?.failures.length ?? 0) +
      (requests.data.value?.unread ?? 0) +
      (journal.data.value?.failures.length ?? 0),
  )
  const isPending = computed(() => parts.some(({ data, error }) => !data.value && !error.value))
  const error = computed(() => (items.value.length === 0 ? firstError(parts) : undefined))
  return {
    items,
    /** The same, as far as there is anything to show yet. */
    data: computed(() =>
      items.value.length === 0 && (isPending.value || error.value) ? undefined : items.value,
    ),
    missing,
    /** Documents of journals that are too old to be read with the others. */
    older: computed(() => journal.data.value?.older ?? 0),
    /** Only when nothing at all could be read. */
    error,
    isPending,
    isLoading: computed(() => parts.some(({ isLoading }) => isLoading.value)),
    refetch: () => Promise.all(parts.map((part) => part.refetch())),
  }
}

function firstError(parts: readonly { error: { value: unknown } }[]): unknown {
  return parts.map(({ error }) => error.value).find(Boolean)
}
