import type { Sniffed } from '../format.ts'
import { JsonScanner, type JsonElement } from './json-scanner.ts'
import { isEntry } from '../openpath/openpath-entry.ts'
import { firstIn, pointNames } from './json-points.ts'
import { defaultLimits } from '../file/limits.ts'
import { member } from './json-value.ts'

const geometries = new Set([
  'FeatureCollection',
  'Feature',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'GeometryCollection',
])

/** Tells which JSON format a text is in by its upper members and its first elements. */
export function sniffJson(text: string): Sniffed {
  const { keys, isList, elements, end } = lookAt(text)
  const has = (key: string) => keys.includes(key)
  const value = (key: string) => elements.find((element) => element.key === key)?.value
  if (has('timelineEdits')) return { refused: 'timeline-edits' }
  if (has('semanticSegments') || has('rawSignals') || has('userLocationProfile'))
    return { as: 'google-timeline-android' }
  if (has('timelineObjects')) return { as: 'google-timeline-legacy' }
  const locations = elements.filter(({ key }) => key === 'locations')
  if (has('locations') && looksLikeRecords(locations)) return { as: 'google-records' }
  if (has('deviceSettings') || (has('hasReportedLocations') && has('createdTime')))
    return { refused: 'google-settings' }
  if (has('_type') && (has('tst') || has('lat') || value('_type') === 'encrypted'))
    return { as: 'owntracks' }
  if (isOpenPath(elements, text)) return { as: 'openpath' }
  if (isEnedis(keys, elements)) return { as: 'enedis-json' }
  if (isGrdf(elements, text)) return { as: 'grdf-json' }
  if (has('locations') && member(value('locations'), 'geometry') !== undefined)
    return { as: 'geojson' }
  if (elements.some(({ value: one }) => member(one, 'type') === 'Feature')) return { as: 'geojson' }
  if (has('features') || geometries.has(String(value('type')))) return { as: 'geojson' }
  if (isList && isDeviceTimeline(elements, text)) return { as: 'google-timeline-ios' }
  if (elements.some(({ value: one }) => isPoint(one))) return { as: 'json-points' }
  if (end && elements.length === 0) return { refused: 'empty-file' }
  return { refused: 'unknown-format', detail: `JSON: ${keys.slice(0, 5).join(', ')}` }
}

function lookAt(text: string): {
  keys: string[]
  isList: boolean
  elements: JsonElement[]
  end: boolean
} {
  const elements: JsonElement[] = []
  const scanner = new JsonScanner((element) => {
    if (elements.length < 100 || element.index <= 0) elements.push(element)
  }, defaultLimits)
  try {
    scanner.write(text)
  } catch {
    // Reading will say what is wrong, and where.
  }
  return { keys: scanner.keys, isList: scanner.isList, elements, end: scanner.closed }
}

const segmentMembers = ['visit', 'activity', 'timelinePath', 'timelineMemory']

function isDeviceTimeline(elements: readonly JsonElement[], text: string): boolean {
  if (elements.length === 0) return /"(?:timelinePath|timelineMemory)"/.test(text)
  return elements.some(
    ({ value }) =>
      member(value, 'startTime') !== undefined &&
      segmentMembers.some((name) => member(value, name) !== undefined),
  )
}

/** A phone reports some positions without a place: not the first one alone tells. */
function looksLikeRecords(locations: readonly JsonElement[]): boolean {
  const names = ['latitudeE7', 'timestampMs', 'deviceTag']
  return (
    locations.length === 0 ||
    locations.some(({ value }) => names.some((name) => member(value, name) !== undefined))
  )
}

function isOpenPath(elements: readonly JsonElement[], text: string): boolean {
  const isTrip = (value: unknown) => member(value, 'properties', 'feature_type') === 'trip'
  return (
    elements.some(
      ({ value }) =>
        isEntry(value) ||
        isTrip(value) ||
        isTrip(member(value, 'series', 0)) ||
        isTrip(member(value, 'doc', 'series', 0)),
    ) ||
    // A trip can be longer than the first bytes of the file.
    /"sensed_mode"|"feature_type"\s*:\s*"(?:trip|section|start_place)"/.test(text)
  )
}

function isEnedis(keys: readonly string[], elements: readonly JsonElement[]): boolean {
  return (
    keys.includes('interval_reading') ||
    keys.includes('meter_reading') ||
    keys.includes('idPrm') ||
    elements.some(({ value }) =>
      ['interval_reading', 'meter_reading', 'idPrm'].some(
        (name) => member(value, name) !== undefined,
      ),
    )
  )
}

function isGrdf(elements: readonly JsonElement[], text: string): boolean {
  return (
    elements.some(
      ({ value }) => member(value, 'consommation', 'date_debut_consommation') !== undefined,
    ) ||
    // Years of readings are one element, longer than the first bytes of the file.
    /"(?:journeeGaziere|dateDebutReleve)"/.test(text)
  )
}

function isPoint(value: unknown): boolean {
  const has = (names: readonly string[]) => firstIn(value, names) !== undefined
  return has(pointNames.lat) && has(pointNames.lon) && has(pointNames.time)
}
