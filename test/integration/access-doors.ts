import type { AccessMode } from '@selfdata/access'
import { acl } from '@selfdata/vocab'

type Fetch = typeof globalThis.fetch

/** Somebody who knocks: a signed-in `fetch`, or the plain one for anybody. */
export interface Knocker {
  fetch: Fetch
}

export const anybody: Knocker = { fetch: (input, init) => fetch(input, init) }

/** Writes a document as its owner. */
export async function put({ fetch: send }: Knocker, url: string, text = '<#it> a <#Thing> .') {
  const response = await send(url, {
    method: 'PUT',
    headers: { 'content-type': 'text/turtle' },
    body: text,
  })
  if (!response.ok) throw new Error(`PUT ${url}: ${response.status}`)
}

export async function read({ fetch: send }: Knocker, url: string): Promise<number> {
  const response = await send(url, { headers: { accept: 'text/turtle' } })
  await response.body?.cancel()
  return response.status
}

/**
 * What the server lets somebody do with a document, found out by doing it: reading, adding a
 * triple, overwriting, reading the rules.
 */
export async function modesAtTheDoor(
  { fetch: send }: Knocker,
  url: string,
  suffix: string,
): Promise<AccessMode[]> {
  const tries: [AccessMode, string, RequestInit][] = [
    ['read', url, {}],
    ['append', url, { method: 'PATCH', headers: { 'content-type': 'text/n3' }, body: insertion() }],
    [
      'write',
      url,
      { method: 'PUT', headers: { 'content-type': 'text/turtle' }, body: '<#it> a <#Thing> .' },
    ],
    ['control', url + suffix, {}],
  ]
  const modes: AccessMode[] = []
  for (const [mode, target, init] of tries) {
    const response = await send(target, init)
    await response.body?.cancel()
    // Rules that do not exist are still ours to see.
    if (response.ok || (mode === 'control' && response.status === 404)) modes.push(mode)
    else if (![401, 403].includes(response.status)) {
      throw new Error(`${init.method ?? 'GET'} ${target}: ${response.status}`)
    }
  }
  return modes
}

function insertion(): string {
  return `@prefix solid: <http://www.w3.org/ns/solid/terms#>.
    <#p> a solid:InsertDeletePatch; solid:inserts { <#${crypto.randomUUID()}> a <${acl.Authorization}> . } .`
}
