import { rdf, type Iri, type RecordName, type RecordTypes } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { bySubject } from '../quads/by-subject.ts'
import { compareText } from '../quads/compare-values.ts'
import { encode } from '../shape/encode.ts'
import { plainProblem } from '../shape/problem.ts'
import { quadKey } from '../quads/quad-difference.ts'
import { ShapeError } from '../shape/shape-error.ts'
import { tableOf } from '../shape/shape-table.ts'

/** A document after merging, and what that did to each record. */
export interface Merged {
  quads: Quad[]
  added: Iri[]
  changed: Iri[]
  same: Iri[]
}

/**
 * Puts records into a document: each replaces what its source said about it and its parts before.
 * Triples of other records, other subjects and other vocabularies stay, also those that somebody
 * else said about the same record. Merging twice is merging once, and the order does not matter;
 * of two different records of one name in one call, the same one always wins.
 *
 * @throws {ShapeError} when a record cannot be written, or a part is not named after its record
 *   (`#x-1` for `#x`, `doc#x` for `doc`), since the next delivery could not replace it
 */
export function mergeRecords<N extends RecordName>(
  name: N,
  existing: readonly Quad[],
  records: readonly RecordTypes[N][],
): Merged {
  const fresh = encodeEach(name, records)
  const old = ownQuads(name, existing, [...fresh.keys()])
  const result: Merged = { quads: [], added: [], changed: [], same: [] }
  const dropped = new Set([...old.values()].flat())
  result.quads = existing.filter((quad) => !dropped.has(quad))
  for (const [iri, quads] of fresh) {
    const before = old.get(iri)!
    const state = before.length === 0 ? 'added' : sameQuads(before, quads) ? 'same' : 'changed'
    result[state].push(iri)
    // What is the same stays the same objects, so that nothing is written for it.
    result.quads.push(...(state === 'same' ? before : quads))
  }
  return result
}

/** The document without what the source said about these records and their parts. */
export function removeRecords(
  name: RecordName,
  existing: readonly Quad[],
  iris: readonly Iri[],
): Quad[] {
  const dropped = new Set([...ownQuads(name, existing, iris).values()].flat())
  return existing.filter((quad) => !dropped.has(quad))
}

function encodeEach<N extends RecordName>(name: N, records: readonly RecordTypes[N][]) {
  const encoded = new Map<Iri, Quad[]>()
  for (const record of records) {
    const quads = encode(name, record)
    refuseForeignParts(name, record.id, quads)
    const other = encoded.get(record.id)
    if (!other || textOf(other) < textOf(quads)) encoded.set(record.id, quads)
  }
  return new Map([...encoded].toSorted(([a], [b]) => compareText(a, b)))
}

/** The triples of each record that its shape, and the shapes of its parts, speak of. */
function ownQuads(name: RecordName, existing: readonly Quad[], iris: readonly Iri[]) {
  const subjects = bySubject(existing)
  const collect = (shape: RecordName, iri: Iri, into: Set<Quad>): Set<Quad> => {
    const { byIri, types } = tableOf(shape)
    for (const quad of subjects.get(iri) ?? []) {
      const isType = quad.predicate.value === rdf.type && types.includes(quad.object.value)
      const property = byIri.get(quad.predicate.value)
      if ((!isType && !property) || into.has(quad)) continue
      into.add(quad)
      if (property?.kind === 'record' && isPartOf(quad.object.value, iri))
        collect(property.shape!, quad.object.value, into)
    }
    return into
  }
  return new Map(iris.map((iri) => [iri, [...collect(name, iri, new Set())]]))
}

function refuseForeignParts(shape: RecordName, record: Iri, quads: readonly Quad[]): void {
  const subjects = new Set(quads.map(({ subject }) => subject.value))
  const problems = [...subjects]
    .filter((subject) => subject !== record && !isPartOf(subject, record))
    .map((part) => plainProblem({ record: part, shape, key: 'id' }, 'name', part))
  if (problems.length > 0) throw new ShapeError(record, problems)
}

/** Parts are named after their record, `#x-1` or `doc#x`: whatever else it points to is not its own. */
function isPartOf(part: Iri, record: Iri): boolean {
  return part.startsWith(record.includes('#') ? `${record}-` : `${record}#`)
}

function sameQuads(before: readonly Quad[], after: readonly Quad[]): boolean {
  return textOf(before) === textOf(after)
}

function textOf(quads: readonly Quad[]): string {
  return [...new Set(quads.map(quadKey))].toSorted().join('\n')
}
