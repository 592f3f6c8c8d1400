import type { Breach } from '@selfdata/access'
import { useFormats } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import type { HistoryItem } from '../history/history-item.ts'
import type { useWords } from './use-words.ts'

/** Says what happened, in one plain sentence. */
export function useHistoryWords(words: ReturnType<typeof useWords>) {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()

  function sentence(item: HistoryItem): string {
    const who = words.brief({ agent: item.who })
    const title = (item.title && words.textOf(item.title)) || t('terms.noTitle')
    const same = { who, title }
    const texts: Record<HistoryItem['happening'], () => string> = {
      requested: () => t('history.said.requested', same),
      deferred: () => t('history.said.deferred', same),
      refused: () => t('history.said.refused', same),
      given: () =>
        title === who ? t('history.said.connected', { who }) : t('history.said.given', same),
      renewed: () =>
        t('history.said.renewed', { ...same, end: item.end ? formats.value.moment(item.end) : '' }),
      withdrawn: () => t('history.said.withdrawn', same),
      revoked: () => t('history.said.revoked', same),
      expired: () => t('history.said.expired', same),
      read: () => t('history.said.read', { who, place: place(item) }),
      wrote: () => t('history.said.wrote', { who, place: place(item) }),
      denied: () => t('history.said.denied', { who, place: place(item) }),
    }
    return texts[item.happening]()
  }

  /** Several documents of a container are the container. */
  function place({ places }: HistoryItem): string {
    const [first = ''] = places
    return words.place(places.length > 1 ? first.slice(0, first.lastIndexOf('/') + 1) : first)
  }

  const breaches: Record<Breach['kind'], () => string> = {
    'no-grant': () => t('breach.no-grant'),
    'outside-resource': () => t('breach.outside-resource'),
    'outside-mode': () => t('breach.outside-mode'),
    'outside-period': () => t('breach.outside-period'),
    'outside-purpose': () => t('breach.outside-purpose'),
  }

  return { sentence, breach: (kind: Breach['kind']) => breaches[kind]() }
}
