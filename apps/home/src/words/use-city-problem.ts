import type { CityError } from '@selfdata/city'
import { useI18n } from 'vue-i18n'

/** Says what the city would not do, and what to do about it. */
export function useCityProblem(): (error: CityError) => string {
  const { t } = useI18n({ useScope: 'global' })
  // Kinds that only campaigns know are told in the app for campaigns.
  const texts: Partial<Record<CityError['kind'], () => string>> = {
    code: () => t('connect.errors.code'),
    'sign-in': () => t('connect.errors.sign-in'),
    'too-many': () => t('connect.errors.too-many'),
    storage: () => t('connect.errors.storage'),
    unreachable: () => t('connect.errors.unreachable'),
    changed: () => t('connect.errors.changed'),
    over: () => t('connect.errors.over'),
    end: () => t('connect.errors.end'),
    elsewhere: () => t('connect.errors.elsewhere'),
  }
  return ({ kind }) => texts[kind]?.() ?? t('connect.errors.other')
}
