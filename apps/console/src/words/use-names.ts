import { useI18n } from 'vue-i18n'
import { useMe } from '../queries/me.ts'

/** Names of services in the reader's language; their id where they are not known. */
export function useNames() {
  const { locale } = useI18n({ useScope: 'global' })
  const { services } = useMe()
  return (id: string): string => {
    const name = services.value.find((service) => service.id === id)?.name
    return (locale.value === 'en' ? name?.en : name?.fr) ?? id
  }
}
