import type { SupplyContract } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { useWords } from './use-words.ts'

/** What to call a price: a published one in the reader's language, another as the person does. */
export function usePriceNames(): (price: SupplyContract) => string {
  const { t, te } = useI18n({ useScope: 'global' })
  const words = useWords()
  return ({ id, name, resource }) => {
    const published = `price.${id.replace('urn:selfdata:price:', '')}`
    if (te(published)) return t(published)
    return name ?? t('cost.unnamed', { resource: words.within(resource) })
  }
}
