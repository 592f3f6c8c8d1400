import { shapes } from '@selfdata/vocab'
import type { Property, RecordName, RecordTypes } from '@selfdata/vocab'

/**
 * A record whose IRIs are all absolute: importers do not know whose pod it goes to, and name
 * records by their path from the storage root.
 *
 * @param storage root of the pod, ends in `/`
 */
export function withAbsoluteIds<N extends RecordName>(
  name: N,
  record: RecordTypes[N],
  storage: string,
): RecordTypes[N] {
  return { ...record, ...resolvedFields(name, { ...record }, storage) }
}

type Fields = Record<string, unknown>

function resolvedFields(name: RecordName, fields: Fields, storage: string): Fields {
  const resolved: Fields = { id: absolute(fields['id'], storage) }
  for (const property of shapes[name].properties) {
    const value = fields[property.key]
    if (value === undefined || !['iri', 'record'].includes(property.kind)) continue
    const one = (part: unknown) => resolvedValue(property, part, storage)
    resolved[property.key] = Array.isArray(value) ? value.map(one) : one(value)
  }
  return resolved
}

function resolvedValue({ kind, shape }: Property, value: unknown, storage: string): unknown {
  if (kind === 'iri') return absolute(value, storage)
  if (!shape || typeof value !== 'object' || value === null) return value
  return { ...value, ...resolvedFields(shape, { ...value }, storage) }
}

function absolute(iri: unknown, storage: string): unknown {
  if (typeof iri !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(iri)) return iri
  return URL.parse(iri, storage)?.href ?? iri
}
