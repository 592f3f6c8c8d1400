import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { dayWords } from './days.ts'

/** Dates in the person's language. */
export function useDays() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => dayWords(locale.value))
}
