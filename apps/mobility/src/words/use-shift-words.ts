import type { Shift, ShiftMode } from '@selfdata/insights'
import { useFormats } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import { useMoney } from './use-money.ts'

/** What some trips would be like in another way, in a sentence. */
export function useShiftWords() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const { euros } = useMoney()
  const ways: Record<ShiftMode, () => string> = {
    bicycle: () => t('suggest.byBicycle'),
    'e-bicycle': () => t('suggest.byEbike'),
    walk: () => t('suggest.onFoot'),
  }

  return (shift: Shift, { mode, month }: { mode: ShiftMode; month: string }): string => {
    const values = {
      count: shift.trips.length,
      month: formats.value.monthName(month),
      way: ways[mode](),
      time: formats.value.duration(Math.abs(shift.extraSeconds)),
      mass: formats.value.mass(shift.savedGrams.value),
      cost: shift.savedEuros ? euros(shift.savedEuros.value) : '',
    }
    if (shift.extraSeconds < 0)
      return shift.savedEuros
        ? t('suggest.quicker', values, values.count)
        : t('suggest.quickerNoCost', values, values.count)
    return shift.savedEuros
      ? t('suggest.slower', values, values.count)
      : t('suggest.slowerNoCost', values, values.count)
  }
}
