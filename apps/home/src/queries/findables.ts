import { useFormats } from '@selfdata/ui'
import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import {
  findableAgreements,
  findableData,
  findableHistory,
  findablePeople,
  findableRequests,
  findableServices,
} from '../search/findables-of.ts'
import type { Findable } from '../search/search.ts'
import { useHistoryWords } from '../words/use-history-words.ts'
import { useTerms } from '../words/use-terms.ts'
import { useWords } from '../words/use-words.ts'
import { useServices } from './city.ts'
import { useContents } from './contents.ts'
import { useGrants } from './grants.ts'
import { useHistory } from './history.ts'
import { useDeclaredNames } from './names.ts'
import { useOthers } from './others.ts'
import { useRequests } from './requests.ts'

/** Everything that the search of this app finds: people, services, data, agreements, requests, history. */
export function useFindables() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const words = useWords(useDeclaredNames())
  const terms = useTerms(words)
  const { sentence } = useHistoryWords(words)
  const { others, ...access } = useOthers()
  const contents = useContents()
  const { grants, ...agreements } = useGrants()
  const requests = useRequests()
  const history = useHistory()
  const { services } = useServices()
  const now = new Date()

  const pages = computed((): Findable[] =>
    [
      { to: '/connect', title: t('connect.title'), detail: t('overview.connectText') },
      { to: '/give', title: t('give.title'), detail: t('give.lead') },
      { to: '/browse', title: t('browse.title'), detail: t('browse.lead') },
      { to: '/move', title: t('move.title'), detail: t('move.lead') },
      { to: '/server', title: t('server.title'), detail: '' },
      { to: '/prepare', title: t('setup.title'), detail: t('setup.lead') },
    ].map((page) => Object.assign(page, { kind: 'pages' as const })),
  )
  const findables: ComputedRef<readonly Findable[]> = computed(() => [
    ...findablePeople(
      { others: others.value, grants: grants.value },
      { words, has: t('search.has'), had: t('search.had') },
    ),
    ...findableData(contents.data.value ?? [], { words }),
    ...findableAgreements(grants.value, { words, terms, now }),
    ...findableRequests(requests.data.value?.list ?? [], {
      words,
      terms,
      untitled: t('requests.noTitle'),
    }),
    ...findableHistory(history.items.value, { sentence, moment: (at) => formats.value.moment(at) }),
    ...findableServices(services.value, {
      words,
      title: (name) => t('search.service', { name }),
    }),
    ...pages.value,
  ])
  const parts = [access, contents, agreements, requests, history]
  return {
    findables,
    isPending: computed(() => parts.some(({ isPending }) => isPending.value)),
    missing: computed(() => parts.some(({ error }) => error.value)),
  }
}
