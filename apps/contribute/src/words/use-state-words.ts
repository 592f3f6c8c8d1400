import type { CampaignState } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'

/** Where a campaign stands, in a word or two. */
export function useStateWords(): (state: CampaignState) => string {
  const { t } = useI18n({ useScope: 'global' })
  return (state) => {
    const words: Record<CampaignState, string> = {
      draft: t('state.draft'),
      'in-review': t('state.inReview'),
      approved: t('state.approved'),
      open: t('state.open'),
      frozen: t('state.frozen'),
      counted: t('state.counted'),
      released: t('state.released'),
      answered: t('state.answered'),
      refused: t('state.refused'),
      halted: t('state.halted'),
    }
    return words[state]
  }
}
