import type { LangString } from '@selfdata/vocab'

const names: Readonly<Record<string, string>> = {
  enedis: 'Enedis',
  grdf: 'GRDF',
  'green-button': 'Green Button',
}

const kinds = {
  load: { fr: 'Courbe de charge', en: 'Load curve' },
  flow: { fr: 'Eau heure par heure', en: 'Water by hour' },
  daily: { fr: 'Consommation par jour', en: 'Consumption by day' },
  index: { fr: 'Index du compteur', en: 'Meter index' },
  peak: { fr: 'Puissance maximale', en: 'Maximum power' },
} as const

/** What to call a series that comes from a file of the person. */
export function seriesTitle(stream: keyof typeof kinds, source: string): LangString {
  const { fr, en } = kinds[stream]
  if (source === 'water') return { fr: `${fr}, compteur d’eau`, en: `${en}, water meter` }
  const name = seriesSource(source)
  return { fr: `${fr}, ${name}`, en: `${en}, ${name}` }
}

/** What people call a source. */
export function seriesSource(source: string): string {
  return names[source] ?? source
}
