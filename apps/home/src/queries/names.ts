import type { Who } from '@selfdata/access'
import { useSession } from '@selfdata/ui'
import { computed } from 'vue'
import { useAccessView } from './access.ts'
import { useAgents } from './agents.ts'
import { useServices } from './city.ts'
import { useGrants } from './grants.ts'
import { useJournal } from './journal.ts'
import { useRequests } from './requests.ts'

/** The names that those who have, or had, access give themselves. */
export function useDeclaredNames() {
  const session = useSession()
  const { data: view } = useAccessView()
  const { grants } = useGrants()
  const { data: journal } = useJournal()
  const { data: requests } = useRequests()
  const { serviceOf } = useServices()
  const webIds = computed(() => {
    const rules = view.value?.resources.flatMap(({ rules: all }) => all) ?? []
    const agents = [
      ...rules.flatMap(({ who }) => agentIn(who)),
      ...grants.value.map(({ grant }) => grant.to),
      ...(journal.value?.found ?? []).map(({ by }) => by),
      ...(requests.value?.list ?? []).map(({ request }) => request.to),
    ]
    return agents.filter((agent) => agent !== session.webId && !serviceOf(agent))
  })
  const { agentOf } = useAgents(() => webIds.value)
  const declaredName = (webId: string) => agentOf(webId)?.name
  const isUnique = (webId: string) => {
    const name = declaredName(webId)
    return new Set(webIds.value.filter((one) => declaredName(one) === name)).size === 1
  }
  return { declaredName, isUnique }
}

function agentIn(who: Who): string[] {
  return typeof who === 'object' && 'agent' in who ? [who.agent] : []
}
