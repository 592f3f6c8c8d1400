import type { Inference } from '@selfdata/campaigns'
import { useFormats, useTextOf } from '@selfdata/ui'
import type { Campaign, CodeList } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { placesOf } from './places-of.ts'

/** What the lines are of. */
export interface LinesOf {
  codeList: CodeList
  campaign: Pick<Campaign, 'transformation' | 'countingMode'>
}

/** What somebody who reads the lines could conclude, as a sentence. */
export function useInferenceWords(): (inference: Inference, of: LinesOf) => string {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const textOf = useTextOf()

  return (inference, { codeList, campaign }) => {
    const nameOf = (key: string, by: 'place' | 'category') =>
      placesOf(codeList, { textOf, by }).find((one) => one.key === key)?.name ?? key
    if (inference.kind === 'little') return t('infer.little')
    if (inference.kind === 'habit') {
      const found = codeList.hasCell.find(({ cellNumber }) => cellNumber === inference.cell)
      const cell = found ? textOf(found.title) : ''
      return campaign.transformation === 'energy-by-dwelling'
        ? t('infer.highest', { cell })
        : t('infer.habit', { cell, count: inference.count })
    }
    const share = formats.value.percent(inference.share)
    if (inference.kind === 'centre')
      return t('infer.centre', { place: nameOf(inference.place, 'place'), share })
    if (inference.kind === 'category')
      return t('infer.category', { category: nameOf(inference.category, 'category'), share })
    return inference.band === 'other'
      ? t('infer.otherHours', { share })
      : t('infer.hours', { band: inference.band, share })
  }
}
