import { shapes } from '@selfdata/vocab'
import type { Property, RecordName } from '@selfdata/vocab'
import { ConfigError } from '../config.ts'
import type { Column, CsvMapping } from '../services/service-declaration.ts'
import { readTime } from './local-time.ts'
import { LineError } from './reasons.ts'

/** Turns a row of a file into fields of a record; throws {@link LineError} at a bad value. */
export type ReadColumns = (row: Readonly<Record<string, string>>) => Record<string, unknown>

/**
 * Prepares the mapping of a service's columns.
 *
 * @throws {ConfigError} when the mapping names a property that the shape does not have
 */
export function columnsReader(
  mapping: CsvMapping,
  { shape, timeZone }: { shape: RecordName; timeZone: string },
): ReadColumns {
  const known = new Map(shapes[shape].properties.map((property) => [property.key, property]))
  const propertyOf = (key: string) => {
    const property = known.get(key)
    if (!property) throw new ConfigError('SELFDATA_SERVICES', `${shape} has no property ${key}`)
    return property
  }
  const readers = Object.entries(mapping.columns).map(([name, column]) => ({
    name,
    property: propertyOf(column.property),
    read: valueReader(propertyOf(column.property), column, timeZone),
  }))
  const constants = Object.entries(mapping.constants).map(
    ([key, value]) => [propertyOf(key), value] as const,
  )
  const former = formerReader(mapping, { property: propertyOf('startTime'), timeZone })
  return (row) => {
    const fields: Record<string, unknown> = former(row)
    for (const [property, value] of constants) put(fields, property, value)
    for (const { name, property, read } of readers) {
      const text = row[name]?.trim()
      if (text) put(fields, property, read(text, name))
    }
    return fields
  }
}

/** The start as it was told before is written as the start is. */
function formerReader(
  { formerStart: name, columns }: CsvMapping,
  { property, timeZone }: { property: Property; timeZone: string },
): ReadColumns {
  const start = Object.values(columns).find((column) => column.property === 'startTime')
  if (name === undefined || !start) return () => ({})
  const read = valueReader(property, start, timeZone)
  return (row) => {
    const text = row[name]?.trim()
    return text ? { formerStartTime: read(text, name) } : {}
  }
}

function put(fields: Record<string, unknown>, { key, max }: Property, value: unknown): void {
  const held = fields[key]
  fields[key] = max === 1 ? value : Array.isArray(held) ? [...held, value] : [value]
}

function valueReader({ kind }: Property, column: Column, timeZone: string) {
  const { codes, prefix = '', format, factor = 1, decimal, list } = column
  const moment = kind === 'dateTime'
  const time = format === undefined ? undefined : readTime(format, timeZone, { moment })
  return (text: string, name: string): unknown => {
    if (text.includes('\uFFFD')) throw new LineError('encoding', name)
    if (codes) {
      if (!Object.hasOwn(codes, text)) throw new LineError('code-unmapped', name)
      return prefix + codes[text]
    }
    if (time) return time(text) ?? fail('date', name)
    if (kind === 'numbers') {
      const parts = text.split(list ?? ' ').map((part) => part.trim())
      return parts.map((part) => (part === '' ? null : number(part, { name, factor, decimal })))
    }
    if (kind === 'integer' || kind === 'decimal') return number(text, { name, factor, decimal })
    if (kind === 'boolean') return /^(true|1|oui|o|yes|y)$/i.test(text)
    return prefix === '' ? text : prefix + encodeURIComponent(text)
  }
}

function number(
  text: string,
  { name, factor, decimal }: { name: string; factor: number; decimal: string },
): number {
  const plain = decimal === ',' ? text.replace(/[\s.\u202F\u00A0]/g, '').replace(',', '.') : text
  if (!/^-?\d+(\.\d+)?$/.test(plain)) throw new LineError('number', name)
  const value = Number(plain) * factor
  // Kilometres to metres must not leave 0.30000000000000004 behind.
  return Number(value.toPrecision(12))
}

function fail(key: 'date', name: string): never {
  throw new LineError(key, name)
}
