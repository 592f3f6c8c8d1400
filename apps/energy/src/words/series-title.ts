import type { LangString } from '@selfdata/vocab'

const names: Readonly<Record<string, LangString>> = {
  enedis: { fr: 'Enedis', en: 'Enedis' },
  grdf: { fr: 'GRDF', en: 'GRDF' },
  'green-button': { fr: 'Green Button', en: 'Green Button' },
  'home-assistant': { fr: 'Home Assistant', en: 'Home Assistant' },
  supplier: { fr: 'fournisseur', en: 'supplier' },
  water: { fr: 'compteur d’eau', en: 'water meter' },
}

const kinds = {
  load: { fr: 'Courbe de charge', en: 'Load curve' },
  flow: { fr: 'Eau heure par heure', en: 'Water by hour' },
  daily: { fr: 'Consommation par jour ou par mois', en: 'Consumption by day or month' },
  index: { fr: 'Index du compteur', en: 'Meter index' },
  peak: { fr: 'Puissance maximale', en: 'Maximum power' },
} as const

/** What to call a series that comes from a file of the person. */
export function seriesTitle(stream: keyof typeof kinds, source: string): LangString {
  const { fr, en } = kinds[stream]
  const name = sourceName(source)
  return { fr: `${fr}, ${name.fr}`, en: `${en}, ${name.en}` }
}

/** What people call a source. */
export function sourceName(source: string): LangString {
  return names[source] ?? { fr: source, en: source }
}
