import { prefixes, schemes, shapes } from '@selfdata/vocab'
import type { Property, RecordName } from '@selfdata/vocab'

/** Keys that say how and where a node is, not what is said of it. */
const about = new Set(['@context', '@type', 'type'])

/**
 * The fields of a JSON-LD node, by the keys of its shape: keys may be the terms of our context,
 * names with our prefixes or full IRIs, values plain, `@value` or `@id`. What is not known keeps its
 * key, so that the shape can refuse it by name.
 */
export function nodeFields(shape: RecordName, node: object): Record<string, unknown> {
  const byIri = new Map(shapes[shape].properties.map((property) => [property.iri, property]))
  const byKey = new Map(shapes[shape].properties.map((property) => [property.key, property]))
  const fields: [string, unknown][] = []
  for (const [key, value] of Object.entries(node)) {
    if (about.has(key)) continue
    const property = byKey.get(key) ?? byIri.get(expanded(key))
    fields.push(property ? [property.key, valueOf(property, value)] : [key, plain(value)])
  }
  return Object.fromEntries(fields)
}

function expanded(key: string): string {
  const colon = key.indexOf(':')
  const prefix = key.slice(0, Math.max(colon, 0))
  return Object.hasOwn(prefixes, prefix) ? prefixes[prefix] + key.slice(colon + 1) : key
}

function valueOf(property: Property, value: unknown): unknown {
  if (property.kind === 'numbers') return listOf(value)
  const one = (part: unknown) => partOf(property, part)
  const values = Array.isArray(value) ? value.map(one) : one(value)
  return property.max === 1 || Array.isArray(values) ? values : [values]
}

function partOf({ kind, scheme, shape }: Property, value: unknown): unknown {
  if (kind === 'record' && shape && isObject(value)) return nodeFields(shape, value)
  const text = plain(value)
  if (kind !== 'code' || !scheme || typeof text !== 'string') return text
  const codes = Object.entries(schemes[scheme].concepts)
  return codes.find(([, { iri }]) => iri === expanded(text))?.[0] ?? text
}

function listOf(value: unknown): unknown {
  return isObject(value) && '@list' in value ? value['@list'] : plain(value)
}

function plain(value: unknown): unknown {
  if (!isObject(value)) return value
  if ('@value' in value) return value['@value']
  return '@id' in value ? value['@id'] : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
