import { decode, readTurtle } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { shapeOf } from '../records/stream-shape.ts'
import type { Draft } from './drafts.ts'
import { placeOf } from './place.ts'

/** A change that waits, as a person can be told about it. */
export interface Waiting {
  readonly url: string
  /** What was changed; absent for a document that is of no stream. */
  readonly stream?: StreamName
  readonly source?: string
  /** Records that are new, other or gone. */
  readonly records: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** Name of the error for which the pod refused it. */
  readonly problem?: string
}

/** What waits, without what only follows from it: manifests, figures and the inventory. */
export function waitingOf(drafts: readonly Draft[], storages: readonly string[]): Waiting[] {
  return drafts.flatMap(({ url, base, text, at, problem }) => {
    const place = placeOf(url, storages)
    const told = { url, at, ...(problem && { problem }) }
    if (!place) return url.endsWith('/selfdata/catalog.ttl') ? [] : [{ ...told, records: 1 }]
    if (url === place.manifest || place.summaryYear !== undefined) return []
    const { stream, source } = place
    const records = changes(stream, { url, base, text })
    return [{ ...told, stream, source, records }]
  })
}

function changes(stream: StreamName, { url, base, text }: Pick<Draft, 'url' | 'base' | 'text'>) {
  const recordsOf = (turtle: string | undefined) => {
    const quads = turtle === undefined ? [] : readTurtle(turtle, { base: url })
    const { records } = decode(shapeOf(stream), quads)
    return new Map(records.map((record) => [record.id, JSON.stringify(record)]))
  }
  const [before, now] = [recordsOf(base), recordsOf(text)]
  const ids = new Set([...before.keys(), ...now.keys()])
  return [...ids].filter((id) => before.get(id) !== now.get(id)).length
}
