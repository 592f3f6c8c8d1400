import { shapes } from '@selfdata/vocab'
import { streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { RecordName, Shape } from '@selfdata/vocab'

/** What a question has to be asked over. */
export interface Needs {
  /** Monthly figures of these streams: a document for each source and year. */
  readonly figures: readonly StreamName[]
  /** Every single record of these streams: a document for each source and month, or more. */
  readonly records: readonly StreamName[]
  /** The figures may answer it as well: it speaks of records, but only of what figures say too. */
  readonly figuresMayDo: boolean
}

const names = Object.keys(streams) as StreamName[]

/**
 * Chooses what to read for a question, by the terms it names: monthly figures unless it names
 * something that only single records have. One that names nothing of ours gets all figures.
 */
export function needsOf(terms: Iterable<string>): Needs {
  const named = new Set(terms)
  const records = names.filter((stream) => [...named].some((term) => onlyIn(stream).has(term)))
  const asked = names.filter((stream) => {
    const shape = summaryOf(stream)
    return shape !== undefined && named.has(shapes[shape].class)
  })
  if (records.length > 0) {
    return { figures: asked, records, figuresMayDo: records.every((one) => mayDo(one, named)) }
  }
  const summarised = names.filter((stream) => summaryOf(stream) !== undefined)
  return { figures: asked.length > 0 ? asked : summarised, records: [], figuresMayDo: false }
}

/** Whether the figures of a stream know all that is asked but the records themselves. */
function mayDo(stream: StreamName, named: ReadonlySet<string>): boolean {
  const shape = summaryOf(stream)
  if (!shape) return false
  const said = termsOf(shapes[shape])
  const structure = new Set<string>(
    shapesOf(streams[stream].shape).flatMap((one) => [
      one.class,
      ...one.properties.filter(({ kind }) => kind === 'record').map(({ iri }) => iri),
    ]),
  )
  const own = new Set(shapesOf(streams[stream].shape).flatMap((one) => [...termsOf(one)]))
  return [...named].every((term) => !own.has(term) || said.has(term) || structure.has(term))
}

/** Terms that only single records of a stream use. */
function onlyIn(stream: StreamName): ReadonlySet<string> {
  const known = only.get(stream)
  if (known) return known
  const elsewhere = new Set(
    [...sharedShapes(), summaryOf(stream)].flatMap((shape) =>
      shape ? [...termsOf(shapes[shape])] : [],
    ),
  )
  const own = shapesOf(streams[stream].shape).flatMap((shape) => [...termsOf(shape)])
  const terms = new Set(own.filter((term) => !elsewhere.has(term)))
  only.set(stream, terms)
  return terms
}

const only = new Map<StreamName, ReadonlySet<string>>()

/** Every figure, and what describes the pod itself: reading these needs no months. */
function sharedShapes(): RecordName[] {
  const figures = names.flatMap((stream) => summaryOf(stream) ?? [])
  return [...figures, 'Series', 'Catalog', 'Correction', 'HomeProfile']
}

function summaryOf(stream: StreamName): RecordName | undefined {
  const known = streams[stream]
  return 'summary' in known ? known.summary : undefined
}

/** A shape and those of its parts. */
function shapesOf(name: RecordName): Shape[] {
  const shape = shapes[name]
  const parts = shape.properties.flatMap(({ kind, shape: part }) =>
    kind === 'record' && part ? shapesOf(part) : [],
  )
  return [shape, ...parts]
}

function termsOf(shape: Shape): Set<string> {
  return new Set([shape.class, ...shape.properties.map(({ iri }) => iri)])
}
