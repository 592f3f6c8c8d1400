import { useFormats } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'

/** A share as people say it: a tenth more than. */
export function useChangeWords() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  return (share: number): string => {
    const amount = formats.value.percent(Math.abs(share))
    if (Math.abs(share) < 0.005) return t('letter.same')
    return share < 0 ? t('letter.less', { amount }) : t('letter.more', { amount })
  }
}
