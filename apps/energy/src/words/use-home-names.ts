import type { MeteredHome } from '@selfdata/insights'
import { useI18n } from 'vue-i18n'

/** What to call a home: as the person does, or by its number. */
export function useHomeNames(): (home: MeteredHome, place: number) => string {
  const { t } = useI18n({ useScope: 'global' })
  return ({ profile }, place) => profile?.name ?? t('homes.unnamed', { number: place + 1 })
}
