import { schemes } from '@selfdata/vocab'
import type { DayColour } from '@selfdata/vocab'
import { useTextOf } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import type { BandNames } from './contract-draft.ts'

/** What the bands of a tariff are called in the person's language. */
export function useBandNames(): BandNames {
  const { t } = useI18n({ useScope: 'global' })
  const textOf = useTextOf()
  return {
    get offPeak() {
      return t('contract.offPeak')
    },
    get peak() {
      return t('contract.peak')
    },
    get ordinary() {
      return t('contract.ordinary')
    },
    colour: (colour: DayColour) =>
      textOf(schemes.DayColour.concepts[colour]?.label ?? { fr: colour }),
  }
}
