import type { Inference } from '@selfdata/campaigns'
import { useFormats, useTextOf } from '@selfdata/ui'
import type { CodeList } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { placesOf } from './places-of.ts'

/** What somebody who reads the lines could conclude, as a sentence. */
export function useInferenceWords(): (inference: Inference, codeList: CodeList) => string {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const textOf = useTextOf()

  return (inference, codeList) => {
    const titleOf = (number: number) => {
      const cell = codeList.hasCell.find(({ cellNumber }) => cellNumber === number)
      return cell ? textOf(cell.title) : ''
    }
    if (inference.kind === 'habit')
      return t('infer.habit', { cell: titleOf(inference.cell), count: inference.count })
    if (inference.kind === 'little') return t('infer.little')
    const share = formats.value.percent(inference.share)
    if (inference.kind === 'centre') {
      const places = placesOf(codeList, { counts: new Map(), textOf })
      const name = places.find(({ key }) => key === inference.place)?.name ?? inference.place
      return t('infer.centre', { place: name, share })
    }
    if (inference.kind === 'hours')
      return inference.band === 'other'
        ? t('infer.otherHours', { share })
        : t('infer.hours', { band: inference.band, share })
    const cell = codeList.hasCell.find(({ category }) => category === inference.category)
    return t('infer.category', { category: cell ? textOf(cell.title) : inference.category, share })
  }
}
