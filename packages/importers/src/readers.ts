import { deviceTimelineReader } from './google/device-timeline.ts'
import { googleRecordsReader } from './google/records.ts'
import { legacyTimelineReader } from './google/legacy-timeline.ts'
import { geoJsonReader } from './geojson.ts'
import { gpxReader } from './gpx.ts'
import type { Format } from './format.ts'
import type { ReadContext, Reader } from './reader.ts'

/** How the text of a format is read, and the source its records are kept under. */
export const readers: Record<Format, { source: string; reader: (context: ReadContext) => Reader }> =
  {
    'google-timeline-android': { source: 'google-timeline', reader: deviceTimelineReader },
    'google-timeline-ios': { source: 'google-timeline', reader: deviceTimelineReader },
    'google-timeline-legacy': { source: 'google-timeline', reader: legacyTimelineReader },
    'google-records': { source: 'google-timeline', reader: googleRecordsReader },
    gpx: { source: 'gpx', reader: gpxReader },
    geojson: { source: 'geojson', reader: geoJsonReader },
  }
