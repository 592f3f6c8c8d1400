import { useFormats } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import type { Act, ActName, Right } from '../staff/staff-server.ts'
import { useNames } from './use-names.ts'
import { useReasons } from './use-reasons.ts'
import { isTaken } from './use-step-words.ts'
import type { TakenStep } from './use-step-words.ts'

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

  return ({ act, service, campaign, reason, count }: Act): string => {
    const many = count ?? 0
    const named = { service: nameOf(service ?? ''), count: formats.value.whole(many) }
    const why = reason ? reasons.label(reason) : t('audit.anyReason')
    const wanted = rights[reason as Right]?.() ?? reason ?? ''
    const about = { campaign: campaign ?? '' }
    const steps: Record<TakenStep, () => string> = {
      submit: () => t('audit.submitted', about),
      accept: () => t('audit.accepted', about),
      refuse: () => t('audit.turnedDown', about),
      answer: () => t('audit.answered', about),
      halt: () => t('audit.halted', about),
    }
    const sentences: Record<ActName, () => string> = {
      opened: () => t('audit.opened'),
      replayed: () => t('audit.replayed', { ...named, why }, many),
      dropped: () => t('audit.dropped', { ...named, why }, many),
      'made-codes': () => t('audit.made-codes', named, many),
      drafted: () => t('audit.drafted', about),
      edited: () => t('audit.edited', about),
      stepped: () => (isTaken(reason) ? steps[reason]() : t('audit.edited', about)),
      voted: () => t('audit.voted', about),
      'read-offer': () => t('audit.read-offer', about),
      'answered-offer': () => t('audit.answered-offer', about),
      refused: () => t('audit.refused', { ...named, wanted }),
    }
    return sentences[act]()
  }
}
