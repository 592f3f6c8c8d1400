import { geoJsonReader } from '../geojson/geojson.ts'
import { deviceTimelineReader } from '../google/device-timeline.ts'
import { legacyTimelineReader } from '../google/legacy-timeline.ts'
import { googleRecordsReader } from '../google/records.ts'
import { enedisJsonReader } from '../energy/enedis-json.ts'
import { grdfJsonReader } from '../energy/grdf-json.ts'
import { jsonPointsReader } from './json-points.ts'
import { openPathReader } from '../openpath/openpath.ts'

/** Readers of JSON formats. */
export const texts = {
  'google-timeline-android': deviceTimelineReader,
  'google-timeline-ios': deviceTimelineReader,
  'google-timeline-legacy': legacyTimelineReader,
  'google-records': googleRecordsReader,
  geojson: geoJsonReader,
  'json-points': jsonPointsReader,
  openpath: openPathReader,
  'enedis-json': enedisJsonReader,
  'grdf-json': grdfJsonReader,
}
