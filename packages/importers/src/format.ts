import type { ReasonKey } from './reasons.ts'

/** Formats that can be read, with their names for people. */
export const formats = {
  'google-timeline-android': {
    fr: 'Google Vos trajets (Android)',
    en: 'Google Timeline (Android)',
  },
  'google-timeline-ios': { fr: 'Google Vos trajets (iPhone)', en: 'Google Timeline (iPhone)' },
  'google-timeline-legacy': {
    fr: 'Google Takeout, mois de trajets',
    en: 'Google Takeout, month of trips',
  },
  'google-records': { fr: 'Google Takeout, positions', en: 'Google Takeout, positions' },
  gpx: { fr: 'Trace GPX', en: 'GPX track' },
  geojson: { fr: 'GeoJSON', en: 'GeoJSON' },
} as const satisfies Record<string, { fr: string; en: string }>

export type Format = keyof typeof formats

/** What the first bytes of a file say: its format, or why it cannot be read. */
export type Sniffed = { format: Format } | { refused: ReasonKey; detail?: string }
