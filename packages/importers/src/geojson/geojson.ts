import { JsonScanner, type JsonElement } from '../json/json-scanner.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { readFeature } from './geojson-feature.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { refuseRest } from '../report/refuse-rest.ts'

/** GeoJSON with times: a collection of features, one feature, or one geometry. */
export function geoJsonReader(context: ReadContext): Reader {
  const single: JsonObject = Object.create(null) as JsonObject
  const scanner = new JsonScanner(
    (element) => readElement(element, single, context),
    context.limits,
  )
  return {
    write: (text) => scanner.write(text),
    end: () => {
      if (scanner.keys.includes('geometry') || scanner.keys.includes('coordinates'))
        readFeature(
          scanner.keys.includes('geometry') ? single : { geometry: single, properties: single },
          { list: 'geometry', index: -1 },
          context,
        )
      refuseRest(scanner.end(), context.book)
    },
  }
}

function readElement(element: JsonElement, single: JsonObject, context: ReadContext): void {
  const { key, index, value, problem } = element
  const { book } = context
  if (problem) book.refuse(book.atPath(key, index), problem.reason, problem.detail)
  else if (key === 'features' || key === 'locations' || key === '.') {
    if (isObject(value)) readFeature(value, { list: key, index }, context)
    else book.refuse(book.atPath(key, index), 'not-an-entry')
  } else if (index < 0) single[key] = value
  else {
    const list = (single[key] ??= [])
    if (Array.isArray(list)) list.push(value)
  }
}
