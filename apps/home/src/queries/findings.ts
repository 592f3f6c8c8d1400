import { reconcile } from '@selfdata/access'
import type { Finding } from '@selfdata/access'
import { useSession } from '@selfdata/ui'
import { computed } from 'vue'
import { useAccessView } from './access.ts'
import { useGrants } from './grants.ts'

/**
 * Where rules and agreements do not say the same. Nothing is found as long as an agreement could not
 * be read: it might explain what looks odd. While both are read again, such as after an act that
 * changes both, what was found before stands: one of them comes first.
 */
export function useFindings() {
  const session = useSession()
  const { data: view, isLoading: isLooking } = useAccessView()
  const { grants, data: agreements, isLoading: isReading } = useGrants()
  const isSure = computed(() => Boolean(view.value) && agreements.value?.failures.length === 0)
  const findings = computed<readonly Finding[]>((before) => {
    if (isLooking.value || isReading.value) return before ?? []
    return isSure.value && session.webId
      ? reconcile(view.value!, grants.value, { now: new Date(), me: session.webId })
      : []
  })
  return { findings }
}
