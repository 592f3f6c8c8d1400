import { useI18n } from 'vue-i18n'

/**
 * A sum of which some parts are not known: at least what is known of it. `undefined` where that is
 * nothing, since nothing known is not zero.
 */
export function useKnownPart() {
  const { t } = useI18n({ useScope: 'global' })
  return (
    value: number,
    { missing, format }: { missing: number; format: (value: number) => string },
  ): string | undefined => {
    if (missing === 0) return format(value)
    return value > 0 ? t('trip.atLeast', { value: format(value) }) : undefined
  }
}
