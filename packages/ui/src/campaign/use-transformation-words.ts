import type { Transformation } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'

/** What a calculation makes of a person’s data, as a sentence. */
export function useTransformationWords(): (transformation: Transformation) => string {
  const { t } = useI18n({ useScope: 'global' })
  return (transformation) => {
    const words: Record<Transformation, string> = {
      'corridor-counts': t('ui.campaign.leaves.corridor'),
      'crossing-counts': t('ui.campaign.leaves.crossing'),
      'arrivals-by-cell': t('ui.campaign.leaves.arrivals'),
      'origin-destination': t('ui.campaign.leaves.journeys'),
      'mode-share': t('ui.campaign.leaves.modes'),
      'energy-by-dwelling': t('ui.campaign.leaves.energy'),
    }
    return words[transformation]
  }
}
