import {
  rdf,
  schemes,
  type Iri,
  type Property,
  type RecordName,
  type RecordTypes,
} from '@selfdata/vocab'
import type { Quad, Term } from '@rdfjs/types'
import { bySubject } from '../quads/by-subject.ts'
import { checkRead } from './check.ts'
import { compareValues } from '../quads/compare-values.ts'
import { problemOf, type Field, type Problem, type Reason } from './problem.ts'
import { isFields, isSingle, recordOf, tableOf, type Fields } from './shape-table.ts'
import { valueOf } from './value.ts'

/** What was read, and what could not be. */
export interface Decoded<T> {
  /** Records that have every required field, in order of their IRIs. */
  records: T[]
  /** Records that lack a required field or part, with what could be read of them. */
  incomplete: (Partial<T> & { id: Iri })[]
  /** What is wrong, field by field, in all of them. */
  problems: Problem[]
}

/**
 * Reads every record of one shape; triples of other subjects are left alone. A field that cannot be
 * read becomes a problem and stays out, the other fields stay in. An unknown code in a required
 * field is read as `unknown` where the code list has that.
 */
export function decode<N extends RecordName>(
  name: N,
  quads: Iterable<Quad>,
): Decoded<RecordTypes[N]> {
  const source: Source = {
    subjects: bySubject(quads),
    parts: new Map(),
    incomplete: new Set(),
    problems: [],
  }
  const heads = headsOf(name, source).map((head) => readFields(source, name, head))
  const typed = (fields: Fields) => recordOf(name, fields)
  return {
    records: heads.filter(({ id }) => !source.incomplete.has(id)).map(typed),
    incomplete: heads.filter(({ id }) => source.incomplete.has(id)).map(typed),
    problems: withChecks(
      source.problems,
      heads.flatMap((fields) => checkRead(name, fields)),
    ),
  }
}

interface Source {
  subjects: ReadonlyMap<Iri, Quad[]>
  /** Each part is read once, however often it is pointed to; null while it is being read. */
  parts: Map<string, Fields | null>
  incomplete: Set<Iri>
  problems: Problem[]
}

function headsOf(name: RecordName, { subjects }: Source): Iri[] {
  return [...subjects]
    .filter(([, quads]) => hasClass(name, quads))
    .map(([subject]) => subject)
    .toSorted(compareValues)
}

function hasClass(name: RecordName, quads: readonly Quad[]): boolean {
  const { class: type } = tableOf(name)
  return quads.some((q) => q.predicate.value === rdf.type && q.object.value === type)
}

function readFields(source: Source, shape: RecordName, record: Iri): Fields {
  const { properties, byIri } = tableOf(shape)
  const terms = new Map<Iri, Term[]>()
  for (const { predicate, object } of source.subjects.get(record) ?? []) {
    const known = terms.get(predicate.value)
    if (known) known.push(object)
    else if (byIri.has(predicate.value)) terms.set(predicate.value, [object])
  }
  const fields: Fields = { id: record }
  for (const property of properties) {
    const field = { record, shape, property }
    const values = readValues(source, field, terms.get(property.iri) ?? [])
    if (values.length < property.min) source.incomplete.add(record)
    if (!isSingle(property)) fields[property.key] = values
    else if (values.length > 0) fields[property.key] = values[0]
    if (isSingle(property) && values.length > 1)
      source.problems.push(problemOf(field, 'too-many', values[1]))
  }
  return fields
}

function readValues(source: Source, field: Field, terms: readonly Term[]): unknown[] {
  const { kind, scheme, min, shape } = field.property
  if (kind === 'langString') return readLanguages(source, field, terms)
  const values = new Set<unknown>()
  for (const term of terms) {
    const value =
      kind === 'record' ? readPart(source, field, shape!, term) : valueOf(field.property, term)
    if (value !== undefined) values.add(value)
    else source.problems.push(problemOf(field, reasons.get(kind) ?? 'value', term.value))
  }
  const someUnknown = kind === 'code' && values.size === 0 && terms.length > 0 && min > 0
  if (someUnknown && Object.hasOwn(schemes[scheme!].concepts, 'unknown')) values.add('unknown')
  return [...values].toSorted((a, b) => compareValues(sortKey(a), sortKey(b)))
}

const reasons = new Map<Property['kind'], Reason>([
  ['code', 'code'],
  ['record', 'part'],
])

function sortKey(value: unknown): unknown {
  return isFields(value) ? value.id : value
}

function readPart(source: Source, field: Field, shape: RecordName, { termType, value: iri }: Term) {
  const quads = termType === 'NamedNode' ? source.subjects.get(iri) : undefined
  if (!quads) return undefined
  if (!hasClass(shape, quads)) source.problems.push(problemOf(field, 'part', iri))
  const key = `${shape} ${iri}`
  if (!source.parts.has(key)) {
    source.parts.set(key, null)
    source.parts.set(key, readFields(source, shape, iri))
  }
  if (source.incomplete.has(iri)) source.incomplete.add(field.record)
  return source.parts.get(key) ?? undefined
}

function readLanguages(source: Source, field: Field, terms: readonly Term[]): unknown[] {
  const texts = new Map<string, string>()
  for (const term of [...terms].toSorted((a, b) => compareValues(a.value, b.value))) {
    const language = term.termType === 'Literal' ? term.language : ''
    if (language === '') source.problems.push(problemOf(field, 'value', term.value))
    else if (texts.has(language)) source.problems.push(problemOf(field, 'too-many', term.value))
    else texts.set(language, term.value)
  }
  return texts.size === 0 ? [] : [Object.fromEntries([...texts].toSorted(compareEntries))]
}

const compareEntries = ([a]: [string, string], [b]: [string, string]) => compareValues(a, b)

/** The problems found while reading, and those of the check in fields that had none yet. */
function withChecks(read: readonly Problem[], checked: readonly Problem[]): Problem[] {
  const seen = new Set(read.map(({ record, key }) => `${record} ${key}`))
  return [...read, ...checked.filter(({ record, key }) => !seen.has(`${record} ${key}`))]
}
