import { decode, readTurtle, streams, TurtleError, type StreamName } from '@selfdata/records'
import type { RecordName, RecordTypes } from '@selfdata/vocab'
import type { ReadContext } from '../reader.ts'
import { wholeSink, type Sink } from '../sink.ts'

/** Sinks of what this suite writes itself. */
export const sinks = { 'selfdata-turtle': ownTurtle }

/** A whole document has to be there before it is known to be right. */
const largest = 50_000_000

/**
 * Records as they lie in a pod, in one Turtle file or many: each goes back to the stream and source
 * that its name says, under the same name, so that bringing them back twice changes nothing.
 */
function ownTurtle(context: ReadContext): Sink {
  return wholeSink((bytes) => readDocument(new TextDecoder().decode(bytes), context), largest)
}

const place = /^(?<root>.*?)selfdata\/(?<domain>[a-z]+)\/(?<stream>[a-z]+)\/(?<source>[a-z0-9-]+)\//

function readDocument(text: string, context: ReadContext): void {
  const { book } = context
  const quads = quadsOf(text, context)
  if (!quads) return
  let found = false
  for (const stream of streamNames) {
    const { shape, domain } = streams[stream]
    const { records, incomplete } = decode(shape, quads)
    for (const { id } of incomplete) book.refuse(book.atPath(id, -1), 'not-used', id)
    for (const record of records) {
      const groups = place.exec(record.id)?.groups
      // Several streams have records of one shape: the name says which this is of.
      if (groups?.['stream'] !== stream || groups['domain'] !== domain) continue
      found = true
      const entry = book.atPath(record.id, -1)
      const harvest = context.harvestOf(groups['source'] ?? '')
      const own = harvest.own.get(stream) ?? []
      harvest.own.set(stream, own)
      own.push({ record: relative(record, groups['root'] ?? ''), book, entry })
    }
  }
  if (!found) book.refuse(book.whole(), 'no-entries')
}

function quadsOf(text: string, { book }: ReadContext) {
  try {
    const limits = { bytes: largest, quads: 2_000_000 }
    return readTurtle(text, { base: 'urn:selfdata:import/', limits })
  } catch (error) {
    if (!(error instanceof TurtleError)) throw error
    book.refuse(book.atLine(error.line), 'malformed-turtle', error.reason)
    return undefined
  }
}

/** Names below `selfdata/` without the pod they were in: they may go to another one. */
function relative<T extends RecordTypes[RecordName]>(record: T, root: string): T {
  const own = `${root}selfdata/`
  const without = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith(own) ? value.slice(root.length) : value
    if (Array.isArray(value)) return value.map(without)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, without(part)]))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields, shorter names
  return without(record) as T
}

const streamNames = Object.keys(streams).filter((name): name is StreamName =>
  Object.hasOwn(streams, name),
)
