import { periodOf, streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'

/** A place in a pod as a text of `place.*` with its parameters. */
export interface PlaceWords {
  key:
    | 'whole'
    | 'selfdata'
    | 'catalog'
    | 'mobility'
    | 'trips'
    | 'tracks'
    | 'validations'
    | 'corrections'
    | 'other'
  /** The name of a source as it stands in the address: `google-timeline`. */
  source?: string
  /** The month or year of a document: `2026-03`. */
  period?: string
  /** The address below the storage. */
  path: string
}

/** Says in words what an address below a storage is for; unknown ones keep their path. */
export function placeWords(url: string, storage: string): PlaceWords {
  const path = url.startsWith(storage) ? decodeURI(url.slice(storage.length)) : url
  const [first, domain, stream, source, document] = path.split('/')
  if (path === '') return { key: 'whole', path }
  if (first !== 'selfdata') return { key: 'other', path }
  if (!domain) return { key: 'selfdata', path }
  if (domain === 'catalog.ttl') return { key: 'catalog', path }
  if (domain === 'mobility' && !stream) return { key: 'mobility', path }
  if (!isMobilityStream(stream) || !source) return { key: 'other', path }
  const period = document ? periodOf(document)?.period : undefined
  if (document && !period) return { key: 'other', path }
  return { key: stream, source, path, ...(period && { period }) }
}

type MobilityStream = Extract<StreamName, 'trips' | 'tracks' | 'validations' | 'corrections'>

function isMobilityStream(name: string | undefined): name is MobilityStream {
  return (
    name !== undefined &&
    Object.hasOwn(streams, name) &&
    streams[name as StreamName].domain === 'mobility'
  )
}
