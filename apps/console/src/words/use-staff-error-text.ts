import type { ErrorText, OwnErrorText } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import { staffErrorKind } from '../staff/staff-error.ts'
import type { StaffErrorKind } from '../staff/staff-error.ts'

/** Errors of the city's server and of the intermediary's, as staff can do something about them. */
export function useStaffErrorText(): OwnErrorText {
  const { t } = useI18n({ useScope: 'global' })
  const words: Readonly<Record<StaffErrorKind, () => Omit<ErrorText, 'detail'>>> = {
    'sign-in': () => said('denied', t('problem.signIn'), t('problem.signInText')),
    refused: () => said('denied', t('problem.refused'), t('problem.refusedText')),
    missing: () => said('missing', t('problem.missing'), t('problem.missingText')),
    busy: () => said('busy', t('problem.busy'), t('problem.busyText')),
    unreachable: () => said('unreachable', t('problem.unreachable'), t('problem.unreachableText')),
    other: () => said('unexpected', t('problem.other'), t('problem.otherText')),
  }

  return (error) => {
    const kind = staffErrorKind(error)
    return kind && words[kind]()
  }
}

function said(kind: ErrorText['kind'], title: string, text: string): Omit<ErrorText, 'detail'> {
  return { kind, title, text }
}
