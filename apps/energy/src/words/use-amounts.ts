import { useI18n } from 'vue-i18n'
import { computed } from 'vue'
import { amountsOf } from './amounts.ts'

/** Amounts in the person's language. */
export function useAmounts() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => amountsOf(locale.value))
}
