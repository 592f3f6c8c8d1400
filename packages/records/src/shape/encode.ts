import { rdf, type Property, type RecordName, type RecordTypes } from '@selfdata/vocab'
import type { Quad, Quad_Object } from '@rdfjs/types'
import { isIri } from '../quads/iri.ts'
import { plainProblem, problemOf, type Problem } from './problem.ts'
import { ShapeError } from './shape-error.ts'
import { fieldsOf, isFields, tableOf, valuesOf, type Fields } from './shape-table.ts'
import { namedNode, quad } from '../quads/terms.ts'
import { langLiterals, termOf } from './value.ts'

/**
 * A record as triples, its parts included. Fields that its shape does not have are left out
 * (`check` tells them); a missing field is left out too.
 *
 * @throws {ShapeError} when a value cannot be written as what its field holds: a fraction where a
 *   whole number is meant, a code that the list does not have, an IRI with a space
 */
export function encode<N extends RecordName>(name: N, record: RecordTypes[N]): Quad[] {
  const quads: Quad[] = []
  const problems: Problem[] = []
  encodeInto(name, fieldsOf(record), { quads, problems })
  if (problems.length > 0) throw new ShapeError(record.id, problems)
  return quads
}

interface Output {
  quads: Quad[]
  problems: Problem[]
}

function encodeInto(shape: RecordName, fields: Fields, to: Output): void {
  const record = fields.id
  if (!isIri(record)) {
    to.problems.push(plainProblem({ record, shape, key: 'id' }, 'name', record))
    return
  }
  const { types, properties } = tableOf(shape)
  const subject = namedNode(record)
  for (const type of types) to.quads.push(quad(subject, namedNode(rdf.type), namedNode(type)))
  for (const property of properties) {
    const predicate = namedNode(property.iri)
    for (const value of valuesOf(fields, property)) {
      const terms = termsOf(property, value)
      if (!terms) to.problems.push(problemOf({ record, shape, property }, 'value', value))
      else for (const term of terms) to.quads.push(quad(subject, predicate, term))
      if (property.kind === 'record' && isFields(value)) encodeInto(property.shape!, value, to)
    }
  }
}

function termsOf(property: Property, value: unknown): Quad_Object[] | undefined {
  if (property.kind === 'langString') return langLiterals(value)
  if (property.kind === 'record')
    return isFields(value) && isIri(value.id) ? [namedNode(value.id)] : undefined
  const term = termOf(property, value)
  return term && [term]
}
