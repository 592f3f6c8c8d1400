import type { CampaignWork } from '@selfdata/city'
import { useFormats } from '@selfdata/ui'
import type { CampaignState } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'

/** What comes next in a campaign, with its date; nothing when nothing does. */
export function useCampaignDates(): (work: CampaignWork) => string {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  return ({ state, campaign, poll }) => {
    const day = (date: string | undefined) => (date ? formats.value.dayOfMoment(date) : '')
    const words: Partial<Record<CampaignState, () => string>> = {
      'in-review': () => {
        if (!poll) return t('next.review')
        const [from, until] = [day(poll.opensAt), day(poll.closesAt)]
        return Date.parse(poll.opensAt) > Date.now()
          ? t('next.pollFrom', { from, until })
          : t('next.poll', { day: until })
      },
      approved: () => t('next.opens'),
      open: () => t('next.freeze', { day: day(campaign.freezeAt) }),
      frozen: () => t('next.count'),
      counted: () => t('next.release', { day: day(campaign.publishBy) }),
      released: () => t('next.answer', { day: day(campaign.answerBy) }),
    }
    return words[state]?.() ?? ''
  }
}
