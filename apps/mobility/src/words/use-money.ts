import { useI18n } from 'vue-i18n'

/** Euros and kilocalories in the person's language. */
export function useMoney() {
  const { n } = useI18n({ useScope: 'global' })
  return {
    /** With cents under a hundred euros. */
    euros: (value: number): string =>
      n(value, {
        style: 'currency',
        currency: 'EUR',
        ...(Math.abs(value) >= 100 && { maximumFractionDigits: 0 }),
      }),
    energy: (kilocalories: number): string => `${n(Math.round(kilocalories))}\u00a0kcal`,
  }
}
