import type { ChecklistItem } from '@selfdata/campaigns'
import { useI18n } from 'vue-i18n'

/** What each item of the checklist wants, as a sentence. */
export function useChecklistWords(): (item: ChecklistItem) => string {
  const { t } = useI18n({ useScope: 'global' })
  const words: Record<ChecklistItem, () => string> = {
    question: () => t('check.question'),
    decision: () => t('check.decision'),
    purpose: () => t('check.purpose'),
    responsible: () => t('check.responsible'),
    'impact-assessment': () => t('check.impact-assessment'),
    'area-and-period': () => t('check.area-and-period'),
    'who-may-take-part': () => t('check.who-may-take-part'),
    'code-list': () => t('check.code-list'),
    transformation: () => t('check.transformation'),
    'group-size': () => t('check.group-size'),
    freeze: () => t('check.freeze'),
    retention: () => t('check.retention'),
    arrangement: () => t('check.arrangement'),
    'counting-mode': () => t('check.counting-mode'),
    publication: () => t('check.publication'),
    answer: () => t('check.answer'),
    'not-for': () => t('check.not-for'),
    'well-formed': () => t('check.well-formed'),
  }
  return (item) => words[item]()
}
