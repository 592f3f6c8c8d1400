import { summariseDaily, summariseFlow, summariseLoad } from '@selfdata/insights'
import type { Batch } from '@selfdata/importers'
import { saveRecords } from '@selfdata/pod'
import type { SaveOptions } from '@selfdata/pod'

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

/** Keeps what meters measured, with the figures of its months; nothing of other streams. */
export async function saveMeters(
  batch: Batch,
  place: { storage: string; source: string; agent: string; timeZone: string },
  options: SaveOptions,
): Promise<void> {
  const zone = { timeZone: place.timeZone }
  if (batch.stream === 'load')
    await saveRecords(
      { ...place, ...batch, summarise: (some) => summariseLoad(some, zone) },
      options,
    )
  else if (batch.stream === 'flow')
    await saveRecords(
      { ...place, ...batch, summarise: (some) => summariseFlow(some, zone) },
      options,
    )
  else if (batch.stream === 'daily')
    await saveRecords(
      { ...place, ...batch, summarise: (some) => summariseDaily(some, zone) },
      options,
    )
  else if (batch.stream === 'index') await saveRecords({ ...place, ...batch }, options)
  else if (batch.stream === 'peak') await saveRecords({ ...place, ...batch }, options)
}
