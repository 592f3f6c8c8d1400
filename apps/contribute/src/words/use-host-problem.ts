import { CampaignRefusedError, CityError } from '@selfdata/city'
import type { CityErrorKind } from '@selfdata/city'
import { useErrorText } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'

/** What went wrong, and what to do; from the register, the host or the pod. */
export interface HostProblem {
  title: string
  text: string
}

/** Translates errors of campaigns by class and kind; those of the pod as everywhere. */
export function useHostProblem(): (error: unknown) => HostProblem {
  const { t } = useI18n({ useScope: 'global' })
  const podText = useErrorText()

  return (error) => {
    if (error instanceof CampaignRefusedError)
      return { title: t('problem.refused.title'), text: t('problem.refused.text') }
    if (!(error instanceof CityError)) return podText(error)
    const known: Partial<Record<CityErrorKind, HostProblem>> = {
      unreachable: { title: t('problem.unreachable.title'), text: t('problem.unreachable.text') },
      'not-open': { title: t('problem.notOpen.title'), text: t('problem.notOpen.text') },
      'not-a-member': { title: t('problem.notMember.title'), text: t('problem.notMember.text') },
      voted: { title: t('problem.voted.title'), text: t('problem.voted.text') },
      version: { title: t('problem.version.title'), text: t('problem.version.text') },
      'sign-in': { title: t('problem.signIn.title'), text: t('problem.signIn.text') },
      storage: { title: t('problem.storage.title'), text: t('problem.storage.text') },
      'too-many': { title: t('problem.tooMany.title'), text: t('problem.tooMany.text') },
      missing: { title: t('problem.missing.title'), text: t('problem.missing.text') },
    }
    return known[error.kind] ?? { title: t('problem.other.title'), text: t('problem.other.text') }
  }
}
