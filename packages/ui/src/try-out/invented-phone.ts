import { recordFragment } from '@selfdata/records'
import type { DateTime } from '@selfdata/vocab'

const phone = 'google-timeline'

/** What an invented phone has recorded, by stream. */
export const phoneSeries = {
  trips: {
    stream: 'trips',
    source: phone,
    title: { fr: 'Trajets du téléphone (inventés)', en: 'Trips of the phone (invented)' },
  },
  tracks: {
    stream: 'tracks',
    source: phone,
    title: { fr: 'Tracés du téléphone (inventés)', en: 'Tracks of the phone (invented)' },
  },
} as const

/** What an invented record of mobility is called. */
export function inventedIri(
  { stream, source }: { stream: string; source: string },
  startTime: DateTime,
): string {
  const fragment = recordFragment({ source, startTime })
  return `selfdata/mobility/${stream}/${source}/${startTime.slice(0, 7)}.ttl#${fragment}`
}

/** Around La Rochelle, from La Pallice past the town to the station: longitude and latitude. */
export const wayToWork = [
  [-1.2121, 46.1603],
  [-1.2042, 46.1611],
  [-1.1968, 46.1634],
  [-1.1871, 46.1629],
  [-1.1789, 46.1604],
  [-1.1702, 46.1612],
  [-1.1624, 46.1598],
  [-1.1561, 46.1569],
  [-1.1512, 46.1561],
  [-1.1478, 46.1538],
] as const
