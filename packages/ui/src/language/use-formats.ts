import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useTerritory } from '../territory/use-territory.ts'
import { formatsOf } from './formats.ts'

/** Numbers, dates and units as the person writes them. Use it as `formats.value.distance(1200)`. */
export function useFormats() {
  const { locale } = useI18n({ useScope: 'global' })
  const { timeZone } = useTerritory()
  return computed(() => formatsOf(locale.value, timeZone))
}
