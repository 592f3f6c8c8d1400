import { MemoryDocuments } from './memory-documents.ts'
import type { StoredDocument } from './memory-documents.ts'
import { applyN3Patch, PatchRefused } from './memory-patch.ts'

/** A pod that lives in this process and is gone with it. */
export interface MemoryStorage {
  /** Root, ends in `/`. Nothing is asked of the network for addresses below it. */
  readonly storage: string
  readonly webId: string
  /** Answers for addresses below `storage` as a Solid server answers the pod's owner; 404 for all others. */
  readonly fetch: typeof globalThis.fetch
}

/**
 * A pod held in memory, for trying an app out before having a pod: conditional writes, N3 Patch,
 * listings and rule documents as the Solid Protocol has them. Its only visitor is the owner, so rules
 * are kept and shown but never refuse.
 *
 * Source: Solid Protocol 0.11, #http-server, #writing-resources, #n3-patch.
 */
export function memoryStorage({
  storage = 'https://pod.invalid/',
}: { storage?: string } = {}): MemoryStorage {
  const documents = new MemoryDocuments(storage)
  const webId = `${storage}profile/card#me`
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const url = request.url.split('#')[0]!
    if (!url.startsWith(storage)) return new Response(null, { status: 404 })
    return answer(request, url, documents)
  }
  return { storage, webId, fetch }
}

async function answer(
  request: Request,
  url: string,
  documents: MemoryDocuments,
): Promise<Response> {
  const { method } = request
  if (method === 'GET' || method === 'HEAD') return read(request, url, documents)
  const before = documents.get(url)
  if (!allowedBy(request.headers, before)) return new Response(null, { status: 412 })
  if (method === 'PUT') {
    const contentType = request.headers.get('content-type')
    if (!contentType) return new Response(null, { status: 400 })
    documents.set(url, { body: await request.text(), contentType })
    return new Response(null, { status: before ? 205 : 201 })
  }
  if (method === 'PATCH') return patch(await request.text(), url, documents)
  if (method === 'DELETE') return remove(url, documents)
  return new Response(null, { status: 405, headers: { allow: ALLOW } })
}

const ALLOW = 'GET, HEAD, PUT, PATCH, DELETE'

function read(request: Request, url: string, documents: MemoryDocuments): Response {
  const document = url.endsWith('/') ? documents.listing(url) : documents.get(url)
  if (!document) return new Response(null, { status: 404 })
  const headers = {
    'content-type': document.contentType,
    etag: document.etag,
    allow: ALLOW,
    'accept-patch': 'text/n3',
    'wac-allow': 'user="read write append control", public=""',
    link: `<${url}.acl>; rel="acl"`,
  }
  if (request.headers.get('if-none-match') === document.etag) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(request.method === 'HEAD' ? null : document.body, { headers })
}

function patch(body: string, url: string, documents: MemoryDocuments): Response {
  const before = documents.get(url)
  try {
    documents.set(url, {
      body: applyN3Patch(before?.body ?? '', body, url),
      contentType: 'text/turtle',
    })
    return new Response(null, { status: before ? 205 : 201 })
  } catch (error) {
    if (error instanceof PatchRefused) return new Response(error.message, { status: error.status })
    throw error
  }
}

function remove(url: string, documents: MemoryDocuments): Response {
  if (url.endsWith('/') && documents.hasMembers(url)) return new Response(null, { status: 409 })
  return new Response(null, { status: documents.delete(url) ? 205 : 404 })
}

function allowedBy(headers: Headers, before: StoredDocument | undefined): boolean {
  const match = headers.get('if-match')
  if (match && match !== '*' && match !== before?.etag) return false
  return !(headers.get('if-none-match') === '*' && before)
}
