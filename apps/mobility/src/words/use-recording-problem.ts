import { CityError } from '@selfdata/city'
import { useErrorText } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'

/** What went wrong with a recorder, in the person's words. */
export function useRecordingProblem(): (error: unknown) => string {
  const { t } = useI18n({ useScope: 'global' })
  const errorText = useErrorText()
  return (error) => {
    if (!(error instanceof CityError)) return errorText(error).text
    if (error.kind === 'storage') return t('record.failed.storage')
    if (error.kind === 'too-many') return t('record.failed.many')
    return error.kind === 'sign-in' ? t('record.failed.sign') : t('record.failed.city')
  }
}
