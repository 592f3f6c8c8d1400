import { useI18n } from 'vue-i18n'
import type { BatchCounts, Freshness } from '../staff/staff-server.ts'

/** What became of the records of a batch, as parts of a bar. */
export function useParts() {
  const { t } = useI18n({ useScope: 'global' })
  return ({ delivered, waiting, withdrawn, dead, dropped }: BatchCounts) =>
    [
      { key: 'delivered', label: t('state.delivered'), count: delivered, look: 'good' },
      { key: 'waiting', label: t('state.waiting'), count: waiting, look: 'move' },
      { key: 'dead', label: t('state.dead'), count: dead, look: 'danger' },
      { key: 'withdrawn', label: t('state.withdrawn'), count: withdrawn, look: 'caution' },
      { key: 'dropped', label: t('state.dropped'), count: dropped, look: 'rest' },
    ] as const
}

/** How fresh links are, as parts of a bar. */
export function useFreshnessParts() {
  const { t } = useI18n({ useScope: 'global' })
  return ({ day, week, month, older, never }: Freshness) =>
    [
      { key: 'day', label: t('freshness.day'), count: day, look: 'good' },
      { key: 'week', label: t('freshness.week'), count: week, look: 'move' },
      { key: 'month', label: t('freshness.month'), count: month, look: 'caution' },
      { key: 'older', label: t('freshness.older'), count: older, look: 'danger' },
      { key: 'never', label: t('freshness.never'), count: never, look: 'rest' },
    ] as const
}
