import type { AccessWarning } from '@selfdata/access'
import { useI18n } from 'vue-i18n'
import type { useWords } from './use-words.ts'

/** Says what should be known before access is given, and what is odd about access that is. */
export function useWarningWords(words: ReturnType<typeof useWords>) {
  const { t } = useI18n({ useScope: 'global' })

  return (one: AccessWarning): string => {
    if (one.kind === 'still-reaches' || one.kind === 'outlasts') {
      const parties = {
        who: words.who(one.who),
        modes: words.modes(one.modes),
        through: words.who(one.through),
      }
      return one.kind === 'outlasts'
        ? t('access.warnings.outlasts', parties)
        : t('access.warnings.still-reaches', parties)
    }
    if (one.kind === 'not-reached')
      return t('access.warnings.not-reached', { count: one.members.length }, one.members.length)
    const place = words.place(one.on)
    const texts: Record<typeof one.kind, () => string> = {
      public: () => t('access.warnings.public'),
      'signed-in': () => t('access.warnings.signed-in'),
      control: () => t('access.warnings.control'),
      'profile-write': () => t('access.warnings.profile-write'),
      'whole-pod': () => t('access.warnings.whole-pod'),
      'own-rules': () => t('access.warnings.own-rules', { place }),
      'not-effective': () => t('access.warnings.not-effective', { place }),
    }
    return texts[one.kind]()
  }
}
