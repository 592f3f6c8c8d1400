import type { Lateness } from '@selfdata/campaigns'
import { useI18n } from 'vue-i18n'
import { useDay } from './use-day.ts'

/** What a campaign owes, and since when. */
export function useLateWords(): (late: Lateness) => string {
  const { t } = useI18n({ useScope: 'global' })
  const day = useDay()
  return ({ of, due, days }) => {
    const values = { day: day(due), days }
    if (of === 'release') return t('late.release', values, days)
    if (of === 'erasure') return t('late.erasure', values, days)
    return t('late.answer', values, days)
  }
}
