import { CampaignRefusedError, CityError } from '@selfdata/city'
import type { CityErrorKind } from '@selfdata/city'
import type { ErrorText, OwnErrorText } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'

/** Errors of registers and hosts of campaigns by class and kind: what went wrong, and what to do. */
export function useCampaignErrorText(): OwnErrorText {
  const { t } = useI18n({ useScope: 'global' })

  return (error) => {
    if (error instanceof CampaignRefusedError)
      return said('conflict', t('problem.refused.title'), t('problem.refused.text'))
    if (!(error instanceof CityError)) return undefined
    const known: Partial<Record<CityErrorKind, Said>> = {
      unreachable: said(
        'unreachable',
        t('problem.unreachable.title'),
        t('problem.unreachable.text'),
      ),
      'not-open': said('denied', t('problem.notOpen.title'), t('problem.notOpen.text')),
      'not-a-member': said('denied', t('problem.notMember.title'), t('problem.notMember.text')),
      voted: said('conflict', t('problem.voted.title'), t('problem.voted.text')),
      version: said('conflict', t('problem.version.title'), t('problem.version.text')),
      'sign-in': said('denied', t('problem.signIn.title'), t('problem.signIn.text')),
      storage: said('denied', t('problem.storage.title'), t('problem.storage.text')),
      'too-many': said('busy', t('problem.tooMany.title'), t('problem.tooMany.text')),
      missing: said('missing', t('problem.missing.title'), t('problem.missing.text')),
    }
    return (
      known[error.kind] ?? said('unexpected', t('problem.other.title'), t('problem.other.text'))
    )
  }
}

type Said = Omit<ErrorText, 'detail'>

function said(kind: Said['kind'], title: string, text: string): Said {
  return { kind, title, text }
}
