import { shapes } from '@selfdata/vocab'
import type { RecordName, RecordTypes } from '@selfdata/vocab'

type Fields = Record<string, unknown>

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
  return resolved(name, record as unknown as Fields, storage) as unknown as RecordTypes[N]
}

function resolved(name: RecordName, record: Fields, storage: string): Fields {
  const copy: Fields = { ...record, id: absolute(record['id'], storage) }
  for (const { key, kind, shape } of shapes[name].properties) {
    const value = copy[key]
    if (value === undefined || (kind !== 'iri' && kind !== 'record')) continue
    const one = (part: unknown) =>
      kind === 'iri'
        ? absolute(part, storage)
        : resolved(shape as RecordName, part as Fields, storage)
    copy[key] = Array.isArray(value) ? value.map(one) : one(value)
  }
  return copy
}

function absolute(iri: unknown, storage: string): unknown {
  if (typeof iri !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(iri)) return iri
  return URL.parse(iri, storage)?.href ?? iri
}
