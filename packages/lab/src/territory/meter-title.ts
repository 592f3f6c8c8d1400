const kinds = {
  load: { fr: 'Courbe de charge', en: 'Load curve' },
  flow: { fr: 'Eau heure par heure', en: 'Water by hour' },
  daily: { fr: 'Consommation par jour', en: 'Consumption by day' },
  index: { fr: 'Index du compteur', en: 'Meter index' },
  peak: { fr: 'Puissance maximale', en: 'Maximum power' },
} as const

/** Streams of meters. */
type MeterStream = keyof typeof kinds

export function isMeterStream(stream: string): stream is MeterStream {
  return Object.hasOwn(kinds, stream)
}

/** What to call a series of a meter, in the words of the app. */
export function meterTitle(stream: MeterStream, source: string): { fr: string; en: string } {
  const { fr, en } = kinds[stream]
  if (source === 'water') return { fr: `${fr}, compteur d’eau`, en: `${en}, water meter` }
  const name = source === 'grdf' ? 'GRDF' : source === 'enedis' ? 'Enedis' : source
  return { fr: `${fr}, ${name}`, en: `${en}, ${name}` }
}
