import type { LangString } from '@selfdata/vocab'

const names: Readonly<Record<string, string>> = {
  'google-timeline': 'Google Timeline',
  gpx: 'GPX',
  geojson: 'GeoJSON',
  tcx: 'TCX',
  fit: 'FIT',
  kml: 'KML',
  owntracks: 'OwnTracks',
  overland: 'Overland',
  openpath: 'OpenPATH',
}

/** What to call a series that comes from a file of the person. */
export function seriesTitle(stream: 'trips' | 'tracks', source: string): LangString {
  if (source === 'own') return { fr: 'Trajets ajoutés à la main', en: 'Trips added by hand' }
  const name = names[source] ?? source
  return stream === 'trips'
    ? { fr: `Trajets ${name}`, en: `${name} trips` }
    : { fr: `Tracés ${name}`, en: `${name} tracks` }
}
