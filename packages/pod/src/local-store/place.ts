import { containerOf, manifestOf, periodOf, streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'

/** Where a document lies among the streams of a storage. */
export interface StreamPlace {
  readonly storage: string
  readonly stream: StreamName
  readonly source: string
  readonly container: string
  readonly manifest: string
  /** Of a yearly document of figures, such as 2026. */
  readonly summaryYear?: number
}

const domains = new Set<string>(Object.values(streams).map(({ domain }) => domain))

/**
 * Whether a document is one that a copy keeps: what flows into the pod and the person's inventory,
 * never rules, grants, requests or anything of somebody else.
 */
export function isKept(url: string, storages: readonly string[]): boolean {
  return storages.some((storage) => {
    if (!url.startsWith(storage)) return false
    const path = url.slice(storage.length)
    return isRecordPath(path) || /^settings\/[^?#]+\.ttl$/.test(path)
  })
}

/** Whether a change to a document may wait for the network: only among records and inventory. */
export function mayWait(url: string, storages: readonly string[]): boolean {
  return storages.some(
    (storage) => url.startsWith(storage) && isRecordPath(url.slice(storage.length)),
  )
}

/** The stream and source of a document; undefined for everything that is of no stream. */
export function placeOf(url: string, storages: readonly string[]): StreamPlace | undefined {
  const storage = storages.find((root) => url.startsWith(root))
  if (storage === undefined) return undefined
  const [, , stream = '', source = '', ...rest] = url.slice(storage.length).split('/')
  if (!Object.hasOwn(streams, stream)) return undefined
  try {
    const known = { stream: stream as StreamName, source }
    const container = storage + containerOf(known)
    if (!url.startsWith(container)) return undefined
    const year = rest[0] === 'summary' ? Number(rest[1]?.slice(0, 4)) : Number.NaN
    return {
      ...known,
      storage,
      container,
      manifest: storage + manifestOf(known),
      ...(Number.isInteger(year) && { summaryYear: year }),
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * Whether other documents are found, or understood, by one: inventory, manifests, figures,
 * corrections; all but the months.
 */
export function isGuide(url: string): boolean {
  return periodOf(url)?.period.length !== 7
}

function isRecordPath(path: string): boolean {
  if (/[?#]/.test(path) || !path.endsWith('.ttl')) return false
  const [root, domain = ''] = path.split('/')
  return root === 'selfdata' && (domains.has(domain) || domain === 'catalog.ttl')
}
