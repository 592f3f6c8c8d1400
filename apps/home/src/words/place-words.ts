import { periodOf, streams } from '@selfdata/records'
import type { Stream, StreamName } from '@selfdata/records'

/** A place in a pod as a text of `place.*` with its parameters. */
export interface PlaceWords {
  key:
    | 'whole'
    | 'selfdata'
    | 'catalog'
    | 'inbox'
    | 'profile'
    | 'settings'
    | 'grants'
    | 'requests'
    | 'journal'
    | Stream['domain']
    | StreamName
    | 'other'
  /** The name of a source as it stands in the address: `google-timeline`; absent for all of them. */
  source?: string
  /** Its sums by month only: no single record. */
  sums?: true
  /** The month or year of a document: `2026-03`. */
  period?: string
  /** The address below the storage. */
  path: string
}

/** Folders that most pods have, and the document that tells who somebody is. */
const usual = new Set(['inbox/', 'profile/', 'profile/card', 'settings/'])

/** Says in words what an address below a storage is for; unknown ones keep their path. */
export function placeWords(url: string, storage: string): PlaceWords {
  const path = url.startsWith(storage) ? decodeURI(url.slice(storage.length)) : url
  const [first, domain, stream, source, document] = path.split('/')
  if (path === '') return { key: 'whole', path }
  if (usual.has(path)) return { key: first as 'inbox' | 'profile' | 'settings', path }
  if (first !== 'selfdata') return { key: 'other', path }
  if (!domain) return { key: 'selfdata', path }
  if (domain === 'catalog.ttl') return { key: 'catalog', path }
  if (domain === 'grants' || domain === 'requests') return { key: domain, path }
  if (domain === 'journal') {
    const period = source ? periodOf(source)?.period : undefined
    return { key: 'journal', path, ...(stream && { source: stream }), ...(period && { period }) }
  }
  if (isDomain(domain) && !stream) return { key: domain, path }
  if (!isStreamOf(domain, stream)) return { key: 'other', path }
  if (!source) return { key: stream, path }
  const period = document ? periodOf(document)?.period : undefined
  if (document === 'summary') return { key: stream, source, path, sums: true }
  // The list of a source belongs to it.
  if (document === 'index.ttl') return { key: stream, source, path }
  if (document && !period) return { key: 'other', path }
  return { key: stream, source, path, ...(period && { period }) }
}

function isDomain(name: string): name is Stream['domain'] {
  return Object.values(streams).some(({ domain }) => domain === name)
}

function isStreamOf(domain: string, name: string | undefined): name is StreamName {
  return (
    name !== undefined &&
    Object.hasOwn(streams, name) &&
    streams[name as StreamName].domain === domain
  )
}
