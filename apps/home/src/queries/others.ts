import { accessByWho } from '@selfdata/access'
import { useSession } from '@selfdata/ui'
import { computed } from 'vue'
import { withPeople } from '../words/with-people.ts'
import { useAccessView } from './access.ts'
import { useGrants } from './grants.ts'

/** Who may do what, told of persons also where the server's rules name a group that stands for one. */
export function useOthers() {
  const session = useSession()
  const access = useAccessView()
  const { grants } = useGrants()
  const view = computed(() => access.data.value && withPeople(access.data.value, grants.value))
  const others = computed(() =>
    view.value
      ? accessByWho(view.value).filter(
          ({ who }) => typeof who === 'string' || !('agent' in who) || who.agent !== session.webId,
        )
      : [],
  )
  /** Places that could not be seen: as long as there are any, nobody may say that there is nobody. */
  const missing = computed(
    () =>
      (view.value?.failures.length ?? 0) +
      (view.value?.resources.filter(({ hidden }) => hidden).length ?? 0),
  )
  const isSure = computed(() => view.value?.complete !== false && missing.value === 0)
  return { ...access, data: view, others, missing, isSure }
}
