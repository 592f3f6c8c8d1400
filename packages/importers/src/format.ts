import type { ReasonKey } from './report/reasons.ts'

/** Formats that can be read: their names for people, and the source their records are kept under. */
export const formats = {
  'google-timeline-android': {
    source: 'google-timeline',
    label: { fr: 'Google Vos trajets (Android)', en: 'Google Timeline (Android)' },
  },
  'google-timeline-ios': {
    source: 'google-timeline',
    label: { fr: 'Google Vos trajets (iPhone)', en: 'Google Timeline (iPhone)' },
  },
  'google-timeline-legacy': {
    source: 'google-timeline',
    label: { fr: 'Google Takeout, mois de trajets', en: 'Google Takeout, month of trips' },
  },
  'google-records': {
    source: 'google-timeline',
    label: { fr: 'Google Takeout, positions', en: 'Google Takeout, positions' },
  },
  gpx: { source: 'gpx', label: { fr: 'Trace GPX', en: 'GPX track' } },
  tcx: { source: 'tcx', label: { fr: 'Activité TCX', en: 'TCX activity' } },
  fit: { source: 'fit', label: { fr: 'Activité FIT', en: 'FIT activity' } },
  kml: { source: 'kml', label: { fr: 'KML', en: 'KML' } },
  geojson: { source: 'geojson', label: { fr: 'GeoJSON', en: 'GeoJSON' } },
  'json-points': {
    source: 'json-points',
    label: { fr: 'Positions en JSON', en: 'Positions in JSON' },
  },
  owntracks: { source: 'owntracks', label: { fr: 'OwnTracks', en: 'OwnTracks' } },
  'csv-points': { source: 'csv', label: { fr: 'Positions en CSV', en: 'Positions in CSV' } },
  openpath: {
    source: 'openpath',
    label: { fr: 'OpenPATH ou Coach CO2 (JSON)', en: 'OpenPATH or Coach CO2 (JSON)' },
  },
  'coach-co2-csv': {
    source: 'openpath',
    label: { fr: 'Coach CO2 (CSV)', en: 'Coach CO2 (CSV)' },
  },
  enedis: { source: 'enedis', label: { fr: 'Enedis', en: 'Enedis' } },
  'enedis-xml': { source: 'enedis', label: { fr: 'Enedis, flux XML', en: 'Enedis, XML flow' } },
  'enedis-json': { source: 'enedis', label: { fr: 'Enedis, JSON', en: 'Enedis, JSON' } },
  supplier: {
    source: 'supplier',
    label: { fr: 'Tableau d’un fournisseur d’énergie', en: 'Table of an energy supplier' },
  },
  'home-assistant': {
    source: 'home-assistant',
    label: { fr: 'Home Assistant, page énergie', en: 'Home Assistant, energy page' },
  },
  grdf: { source: 'grdf', label: { fr: 'GRDF, relevés', en: 'GRDF, readings' } },
  'grdf-json': { source: 'grdf', label: { fr: 'GRDF, JSON', en: 'GRDF, JSON' } },
  'green-button': { source: 'green-button', label: { fr: 'Green Button', en: 'Green Button' } },
  water: { source: 'water', label: { fr: 'Compteur d’eau', en: 'Water meter' } },
  'selfdata-csv': {
    source: 'selfdata',
    label: { fr: 'Export de Selfdata (tableau)', en: 'Export of Selfdata (table)' },
  },
  'selfdata-turtle': {
    source: 'selfdata',
    label: { fr: 'Export de Selfdata (Turtle)', en: 'Export of Selfdata (Turtle)' },
  },
} as const satisfies Record<string, { source: string; label: { fr: string; en: string } }>

export type Format = keyof typeof formats

/** Formats that hold other files, or tables of which only the content tells what they are. */
export type Wrapping = 'zip' | 'tar' | 'gzip' | 'xlsx' | 'csv'

/** What the first bytes of a file say: what it is, or why it cannot be read. */
export type Sniffed =
  /** `lines`: of a JSON format, one object to a line. */
  { as: Format | Wrapping; lines?: true } | { refused: ReasonKey; detail?: string }
