import { euTheme } from '@selfdata/vocab'
import type { Campaign, Iri, LangString } from '@selfdata/vocab'

/** What a dataset is about, by the European authority table of data themes. */
export interface Theme {
  id: Iri
  title: LangString
}

/** What the result of a campaign is about: energy, or transport. */
export function themeOf({ transformation }: Pick<Campaign, 'transformation'>): Theme {
  return transformation === 'energy-by-dwelling'
    ? { id: euTheme.ENER, title: { fr: 'Énergie', en: 'Energy' } }
    : { id: euTheme.TRAN, title: { fr: 'Transports', en: 'Transport' } }
}
