import { useFormats } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import type { Act, Right } from '../staff/staff-server.ts'
import { useNames } from './use-names.ts'
import { useReasons } from './use-reasons.ts'

/** What somebody of the staff did, as a sentence. */
export function useActWords() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const nameOf = useNames()
  const reasons = useReasons()
  const rights: Record<Right, () => string> = {
    see: () => t('right.see'),
    replay: () => t('right.replay'),
    drop: () => t('right.drop'),
    codes: () => t('right.codes'),
    audit: () => t('right.audit'),
  }

  return ({ act, service, reason, count }: Act): string => {
    const many = count ?? 0
    const named = { service: nameOf(service ?? ''), count: formats.value.whole(many) }
    const why = reason ? reasons.label(reason) : t('audit.anyReason')
    const wanted = rights[reason as Right]?.() ?? reason ?? ''
    const sentences: Record<Act['act'], () => string> = {
      opened: () => t('audit.opened'),
      replayed: () => t('audit.replayed', { ...named, why }, many),
      dropped: () => t('audit.dropped', { ...named, why }, many),
      'made-codes': () => t('audit.made-codes', named, many),
      refused: () => t('audit.refused', { ...named, wanted }),
    }
    return sentences[act]()
  }
}
