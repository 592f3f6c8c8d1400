import { periodOf, streams } from '@selfdata/records'
import type { Stream, StreamName } from '@selfdata/records'
import { decoded } from './decoded.ts'

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
    | 'contributions'
    | Stream['domain']
    | StreamName
    | 'other'
  /** The name of a source as it stands in the address: `google-timeline`; absent for all of them. */
  source?: string
  /** Its sums by month only: no single record. */
  sums?: true
  /** The day, month or year of a document: `2026-03`. */
  period?: string
  /** The address below the storage. */
  path: string
}

/** Folders that most pods have, and the document that tells who somebody is. */
const usual = new Set(['inbox/', 'profile/', 'profile/card', 'settings/'])

/** Says in words what an address below a storage is for; unknown ones keep their path. */
export function placeWords(url: string, storage: string): PlaceWords {
  const path = url.startsWith(storage) ? decoded(url.slice(storage.length)) : url
  const [first, domain, stream, source, document, day] = path.split('/')
  if (path === '') return { key: 'whole', path }
  if (usual.has(path)) return { key: first as 'inbox' | 'profile' | 'settings', path }
  if (first !== 'selfdata') return { key: 'other', path }
  if (!domain) return { key: 'selfdata', path }
  if (domain === 'catalog.ttl') return { key: 'catalog', path }
  if (domain === 'grants' || domain === 'requests') return { key: domain, path }
  if (domain === 'contributions') {
    const campaign = stream?.replace(/\.ttl$/u, '')
    return { key: domain, path, ...(campaign && { source: campaign }) }
  }
  if (domain === 'journal') {
    const period = source ? periodOf(source)?.period : undefined
    return { key: 'journal', path, ...(stream && { source: stream }), ...(period && { period }) }
  }
  if (isDomain(domain) && !stream) return { key: domain, path }
  if (!isStreamOf(domain, stream)) return { key: 'other', path }
  if (!source) return { key: stream, path }
  const period = periodIn(document, day)
  if (document === 'summary') return { key: stream, source, path, sums: true }
  // The list of a source belongs to it.
  if (document === 'index.ttl') return { key: stream, source, path }
  if (document && !period) return { key: 'other', path }
  return { key: stream, source, path, ...(period && { period }) }
}

/** `2026`, `2026-03`; of a folder of days `2026-03` too, and of a day in it `2026-03-14`. */
function periodIn(document = '', day = ''): string | undefined {
  if (!/^\d{4}-\d{2}$/u.test(document)) return periodOf(document)?.period
  const [, number] = /^(\d{2})(?:-\d+)?\.ttl$/u.exec(day) ?? []
  return number ? `${document}-${number}` : document
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
