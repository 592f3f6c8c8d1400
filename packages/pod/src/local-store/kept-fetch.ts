import type { Fetch } from '../resource/exchange.ts'
import { documentUrl } from '../resource/web-address.ts'
import { isAbsent } from './absence.ts'
import type { Checking } from './check-kept.ts'
import { answerOf, fetchAndKeep } from './copy-context.ts'
import type { CopyContext } from './copy-context.ts'
import { isKept, mayWait } from './place.ts'
import type { Renew } from './renew-written.ts'
import { draftAnswer, notHere, writeDraft } from './write-draft.ts'

/** What a kept fetch needs besides the copy. */
export interface KeptFetchParts {
  readonly network: Fetch
  /** Asks again, a moment later. */
  readonly checkWith: Fetch
  readonly checking: Checking
  readonly renew: Renew
  /** Further documents to keep, such as the person's WebID document. */
  readonly also: (url: string) => boolean
}

/**
 * A fetch that answers from the copy at once, and asks the pod a moment later whether it is still
 * so. Who is about to write reads with `fresh`, and gets the pod's own answer. Without network or
 * token, changes wait as drafts, and are what is read from then on.
 */
export function keptFetch(context: CopyContext, parts: KeptFetchParts): Fetch {
  return async (input, init) => {
    if (input instanceof Request) return parts.network(input, init)
    const url = documentUrl(String(input))
    const storages = context.storages()
    if (!parts.also(url) && !isKept(url, storages)) return parts.network(input, init)
    const { method = 'GET' } = init ?? {}
    const headers = new Headers(init?.headers)
    if (method === 'GET' || method === 'HEAD') {
      // Another form, or a question of the caller's own: not for us.
      const isPlain = (headers.get('accept') ?? 'text/turtle').startsWith('text/turtle')
      if (!isPlain || headers.has('if-none-match')) return parts.network(input, init)
      const answer = await read(context, parts, { url, init })
      return method === 'GET' ? answer : new Response(null, answer)
    }
    const waits = !context.canAsk() && mayWait(url, storages)
    if (waits || (await context.drafts.get(url))) {
      const body = typeof init?.body === 'string' ? init.body : ''
      return writeDraft(context, { url, method, headers, body })
    }
    const send = () => parts.network(input, init)
    return write(context, { url, send, renewed: () => parts.renew(url, parts.checkWith) })
  }
}

async function read(
  context: CopyContext,
  { network, checkWith, checking }: KeptFetchParts,
  { url, init }: { url: string; init: RequestInit | undefined },
): Promise<Response> {
  init?.signal?.throwIfAborted()
  const draft = await context.drafts.get(url)
  if (draft) return draftAnswer(draft)
  const canAsk = context.canAsk()
  if (!canAsk || !isFresh(init)) {
    const kept = await context.documents.get(url)
    if (kept && (!canAsk || !kept.isStale)) {
      if (canAsk) checking.check(url, checkWith)
      return answerOf(kept)
    }
    if (!canAsk) {
      if (await isAbsent(context, url)) return new Response(null, { status: 404 })
      context.tell({ kind: 'missing' })
      throw notHere(url)
    }
  }
  const response = await fetchAndKeep(context, url, () => network(url, init))
  checking.trust(url)
  return response
}

/**
 * Whether it happened or not, what was kept is not what is there any more. It stays until it is read
 * anew: with a hole in its place, all that it belongs to could not be read without network.
 */
async function write(
  context: CopyContext,
  { url, send, renewed }: { url: string; send: () => Promise<Response>; renewed: () => void },
): Promise<Response> {
  context.noteWrite(url)
  try {
    return await send()
  } finally {
    context.noteWrite(url)
    await context.documents.doubt(url)
    renewed()
  }
}

function isFresh(init: RequestInit | undefined): boolean {
  return init !== undefined && 'fresh' in init && init.fresh === true
}
