import { isInside } from '@selfdata/pod'

/** Where one is: the data folder is what most people come for, the whole pod is there too. */
export interface BrowsePlace {
  /** Undefined where the address leads out of the pod. */
  url: string | undefined
  /** The folders above, the furthest first, as addresses of the page. */
  above: string[]
}

/**
 * What an address of the page means: `mobility/` is below the data folder, `/inbox/` below the
 * storage, which ends in `/`.
 */
export function browsePlace(at: string, storage: string): BrowsePlace {
  const first = at.startsWith('/') ? '/' : ''
  const wanted = urlOf(at, storage)
  const root = urlOf(first, storage)
  const parts = at.split('/').filter(Boolean).slice(0, -1)
  const above = [first, ...parts.map((_, end) => `${first}${parts.slice(0, end + 1).join('/')}/`)]
  const isThere = wanted === root || isInside(root, wanted)
  return { url: isThere ? wanted : undefined, above: at === first ? [] : above }
}

/** The address of the page for something in the pod. */
export function browseAddress(url: string, storage: string): string {
  const data = `${storage}selfdata/`
  return url.startsWith(data) ? url.slice(data.length) : `/${url.slice(storage.length)}`
}

/** What an address of the page stands for, wherever that is. */
export function urlOf(at: string, storage: string): string {
  return at.startsWith('/') ? storage + at.slice(1) : `${storage}selfdata/${at}`
}
