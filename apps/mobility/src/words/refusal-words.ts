import type { useI18n } from 'vue-i18n'

type Translate = ReturnType<typeof useI18n>['t']

/** Why positions of a phone were refused, and what the person can do. */
export function refusalWords(reason: string, t: Translate): string {
  if (['before-recording', 'in-the-future', 'bad-time'].includes(reason))
    return t('record.refused.clock')
  return reason === 'encrypted-message' ? t('record.refused.encrypted') : t('record.refused.other')
}
