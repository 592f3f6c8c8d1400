import type { Correction, Iri, RecordName, RecordTypes } from '@selfdata/vocab'
import { instantOf } from '../time/date-time.ts'
import { compareText } from '../quads/compare-values.ts'
import {
  fieldsOf,
  isFields,
  recordOf,
  tableOf,
  valuesOf,
  type Fields,
  type ShapeTable,
} from '../shape/shape-table.ts'

/** Records as the person sees them, and the corrections that found nothing to correct. */
export interface Corrected<T> {
  records: T[]
  /** Their record has vanished from the source, or has no such field: show them, keep them. */
  unapplied: Correction[]
}

/** The fields a person can correct, where the record has them. */
const correctable = ['mode', 'purpose', 'occupancy', 'propulsion', 'name'] as const

const distance = 'distanceInMetres'

/** Of these, what no figure depends on. */
const timeless: ReadonlySet<string> = new Set(['purpose', 'name', 'modeSource'])

/**
 * Lays the person's corrections over what a source delivered; the records passed in stay untouched.
 * Of several corrections of one field the latest counts. What was computed from a corrected field
 * (CO2e, main mode, totals of a removed leg) is taken out or computed anew. A record of which a
 * required part list becomes empty is removed.
 */
export function applyCorrections<N extends RecordName>(
  name: N,
  records: readonly RecordTypes[N][],
  corrections: readonly Correction[],
): Corrected<RecordTypes[N]> {
  const overlay: Overlay = { byTarget: groupByTarget(corrections), applied: new Set() }
  const corrected = records.flatMap((record) => {
    const fields = correctFields(name, fieldsOf(record), overlay)
    return fields ? [recordOf(name, fields)] : []
  })
  return { records: corrected, unapplied: corrections.filter((c) => !overlay.applied.has(c)) }
}

interface Overlay {
  byTarget: ReadonlyMap<Iri, readonly Correction[]>
  applied: Set<Correction>
}

function groupByTarget(corrections: readonly Correction[]): Map<Iri, Correction[]> {
  const ordered = [...corrections].toSorted(
    (a, b) =>
      instantOf(a.generatedAtTime) - instantOf(b.generatedAtTime) || compareText(a.id, b.id),
  )
  return Map.groupBy(ordered, ({ corrects }) => corrects)
}

/** The record with its corrections, the very same object when there are none, undefined when removed. */
function correctFields(name: RecordName, fields: Fields, overlay: Overlay): Fields | undefined {
  const table = tableOf(name)
  const own = overlay.byTarget.get(fields.id) ?? []
  const removed = own.filter((correction) => correction.removed === true)
  for (const correction of removed) overlay.applied.add(correction)
  const whole = correctParts(table, correctOwn(table, fields, own, overlay), overlay)
  return removed.length > 0 ? undefined : whole
}

function correctOwn(
  { byKey }: ShapeTable,
  fields: Fields,
  corrections: readonly Correction[],
  { applied }: Overlay,
): Fields {
  const changes: Partial<Fields> = {}
  for (const correction of corrections) {
    for (const key of correctable) {
      if (correction[key] === undefined || !byKey.has(key)) continue
      changes[key] = correction[key]
      applied.add(correction)
    }
    if (correction.correctedDistanceInMetres === undefined || !byKey.has(distance)) continue
    changes[distance] = correction.correctedDistanceInMetres
    applied.add(correction)
  }
  // Whoever says the mode, even the one that was guessed, makes it more than a guess.
  const said = changes['mode'] !== undefined && byKey.has('modeSource')
  if (said) changes['modeSource'] = 'stated'
  const changed = Object.keys(changes).filter((key) => changes[key] !== fields[key])
  if (changed.length === 0) return fields
  const stale = changed.every((key) => timeless.has(key)) ? [] : ['co2eInGrams']
  return without({ ...fields, ...changes }, said ? [...stale, 'modeConfidence'] : stale)
}

function correctParts({ properties }: ShapeTable, fields: Fields, overlay: Overlay) {
  let whole: Fields = fields
  for (const property of properties) {
    if (property.kind !== 'record') continue
    const before = valuesOf(fields, property).filter(isFields)
    const after = before
      .map((part) => correctFields(property.shape!, part, overlay))
      .filter((part) => part !== undefined)
    if (after.length === before.length && after.every((part, i) => part === before[i])) continue
    if (after.length < property.min) return undefined
    const isOther =
      after.length < before.length ||
      after.some((part, i) => part[distance] !== before[i]![distance])
    const stale = isOther ? ['co2eInGrams', distance] : ['co2eInGrams']
    whole = { ...without(whole, stale), [property.key]: after, ...mainModeOf(whole, after) }
  }
  return whole
}

/** A main mode, where there was one, is the mode of the longest leg. */
function mainModeOf({ mainMode }: Fields, legs: readonly Fields[]): { mainMode?: unknown } {
  if (mainMode === undefined || legs.length === 0) return {}
  const longest = legs.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
  return { mainMode: longest['mode'] }
}

function lengthOf({ distanceInMetres }: Fields): number {
  return Number(distanceInMetres ?? 0)
}

function without(fields: Fields, keys: readonly string[]): Fields {
  const kept = Object.entries(fields).filter(([key]) => !keys.includes(key))
  return { id: fields.id, ...Object.fromEntries(kept) }
}
