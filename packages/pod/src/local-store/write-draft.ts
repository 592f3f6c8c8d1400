import { applyN3Patch, PatchRefused } from '../memory/memory-patch.ts'
import { isAbsent } from './absence.ts'
import type { CopyContext } from './copy-context.ts'
import type { Draft } from './drafts.ts'

/** A change as it was sent. */
export interface Change {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string
}

/**
 * Does to the copy what the pod would have done, and keeps the result as a draft. The same
 * conditions hold: what would have been refused is refused here.
 *
 * @throws {TypeError} as a network does that is not there, for a document that is not in the copy
 */
export function writeDraft(context: CopyContext, change: Change): Promise<Response> {
  return context.alone(change.url, async () => {
    const { url, method, headers } = change
    const draft = (await context.drafts.get(url)) ?? (await newDraft(context, url))
    const exists = draft.text !== ''
    const match = headers.get('if-match')
    const refused =
      (match && match !== '*' && match !== etagOf(draft)) ||
      (headers.get('if-none-match') === '*' && exists)
    if (refused) return new Response(null, { status: 412 })
    if (method !== 'PUT' && method !== 'PATCH') throw notHere(url)
    try {
      const text = method === 'PUT' ? change.body : applyN3Patch(draft.text, change.body, url)
      const { problem: _, ...rest } = draft
      // Two changes within one millisecond are two all the same.
      const at = Math.max(context.now(), draft.at + 1)
      await context.drafts.put({ ...rest, text, at })
      context.noteWrite(url)
      context.tell({ kind: 'waiting' })
      return new Response(null, { status: exists ? 205 : 201 })
    } catch (error) {
      if (!(error instanceof PatchRefused)) throw error
      return new Response(error.message, { status: error.status })
    }
  })
}

/** A document as it stands with the changes that wait. */
export function draftAnswer(draft: Draft): Response {
  const headers = {
    'content-type': 'text/turtle',
    etag: etagOf(draft),
    'accept-patch': 'text/n3',
  }
  return new Response(draft.text, { headers })
}

async function newDraft(context: CopyContext, url: string): Promise<Draft> {
  const kept = await context.documents.get(url)
  if (kept?.status === 200) return { url, base: kept.text, text: kept.text, at: 0 }
  if (kept?.status === 404 || (await isAbsent(context, url))) {
    return { url, base: undefined, text: '', at: 0 }
  }
  throw notHere(url)
}

/** What a fetch throws when there is no network. */
export function notHere(url: string): TypeError {
  return new TypeError(`No network, and <${url}> is not in the copy on this device`)
}

function etagOf({ at }: Draft): string {
  return `"draft-${at}"`
}
