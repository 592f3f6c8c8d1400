import type { Lateness } from '@selfdata/campaigns'
import { useFormats } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'

/** What is owed and late, with the day it was promised for. */
export function useLateWords(): (late: Lateness) => string {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  return ({ of, due, days }) => {
    const values = { due: formats.value.dayOfMoment(due), days: formats.value.whole(days) }
    const words: Record<Lateness['of'], () => string> = {
      release: () => t('late.release', values, days),
      answer: () => t('late.answer', values, days),
      erasure: () => t('late.erasure', values, days),
    }
    return words[of]()
  }
}
