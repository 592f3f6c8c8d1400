import { compareValues } from './quads/compare-values.ts'
import { recordOf } from './shape/shape-table.ts'
import { schemes, shapes, type Property, type RecordName, type RecordTypes } from '@selfdata/vocab'
import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

// A failing law is reported after a few seconds, not after shrinking a whole trip to the last letter.
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 3000 })

/** Texts that break careless writers; for tests. */
export const hostileTexts = [
  '',
  '"',
  '"""',
  "'''",
  '\\',
  '\\"',
  '\\u0041',
  '\r\n\t\f\b\0',
  '> . <#a> <#b> <#c> .',
  '"@en . #',
  '"^^<http://a.example/>',
  '\u202etxt.exe\u2066',
  '\ufeffé\u2028\u2029\u0085',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=1+1',
  'a\u0301🚲𝒳\u{10ffff}',
]

const texts = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const iris = fc.oneof(
  fc.constantFrom(
    'https://ada.example/profile/card#me',
    'urn:uuid:1',
    'https://a.example/?q=%22#x',
  ),
  fc
    .webUrl({ withFragments: true, withQueryParameters: true })
    .filter((iri) => !/[`{}|^\\]/.test(iri)),
)

/** Any record of a shape that its check finds nothing wrong with. */
export function arbitraryRecord<N extends RecordName>(
  name: N,
  id = 'https://ada.example/doc.ttl#x',
): Arbitrary<RecordTypes[N]> {
  const { properties } = shapes[name]
  const order = new Map(properties.filter((p) => p.lessThan).map((p) => [p.lessThan!, p.key]))
  const fields = properties.map((property) => [property.key, field(property, id)] as const)
  return fc.record(Object.fromEntries(fields)).map((values) => {
    const record = Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== undefined),
    )
    for (const [later, earlier] of order) putInOrder(record, earlier, later)
    return recordOf(name, { id, ...record })
  })
}

function field(property: Property, id: string): Arbitrary<unknown> {
  const { min, max, kind } = property
  if (kind === 'record')
    return fc
      .integer({ min: Math.max(min, 0), max: 3 })
      .chain((count) =>
        fc.tuple(
          ...Array.from({ length: count }, (_, i) =>
            arbitraryRecord(property.shape!, `${id}${id.includes('#') ? '-' : '#x-'}${i + 1}`),
          ),
        ),
      )
  const value = valueOf(property)
  if (max === 1 || kind === 'langString')
    return min > 0 ? value : fc.option(value, { nil: undefined })
  return fc
    .uniqueArray(value, { minLength: min, maxLength: 3, selector: String })
    .map((values) => values.toSorted(compareValues))
}

function valueOf(property: Property): Arbitrary<unknown> {
  const range = {
    min: property.minInclusive ?? -1_000_000_000,
    max: property.maxInclusive ?? 1_000_000_000,
  }
  const times = fc.date({
    min: new Date('1970-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  })
  switch (property.kind) {
    case 'integer':
      return fc.integer(range)
    case 'decimal':
      return fc.double({ ...range, noNaN: true }).map((value) => value + 0)
    case 'boolean':
      return fc.boolean()
    case 'dateTime':
      return fc.tuple(times, fc.constantFrom('Z', '+01:00', '-03:30')).map(atOffset)
    case 'date':
      return times.map((date) =>
        property.pattern ? `${date.toISOString().slice(0, 7)}-01` : date.toISOString().slice(0, 10),
      )
    case 'duration':
      return fc.constantFrom('PT30M', 'PT1H', 'P1D', 'PT0.5S')
    case 'iri':
      return iris
    case 'code':
      return fc.constantFrom(...Object.keys(schemes[property.scheme!].concepts))
    case 'numbers':
      return fc.array(fc.option(fc.oneof(fc.integer(), fc.constantFrom(0.1, 1e-7, 1e300))))
    case 'langString':
      return fc.record({ fr: texts, en: texts }, { requiredKeys: ['fr'] })
    default:
      return property.pattern ? fc.stringMatching(new RegExp(property.pattern, 'u')) : texts
  }
}

function atOffset([date, offset]: [Date, string]): string {
  return date.toISOString().replace('Z', offset)
}

function putInOrder(record: Record<string, unknown>, earlier: string, later: string): void {
  const [a, b] = [record[earlier], record[later]]
  if (typeof a !== 'string' || typeof b !== 'string') return
  const [first, second] = [a, b].toSorted((x, y) => Date.parse(x) - Date.parse(y))
  record[earlier] = first
  record[later] =
    Date.parse(first!) < Date.parse(second!)
      ? second
      : new Date(Date.parse(first!) + 1000).toISOString()
}
