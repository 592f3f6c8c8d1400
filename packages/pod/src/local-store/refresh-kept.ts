import type { Fetch } from '../resource/exchange.ts'
import { isRefusal, keepable } from './copy-context.ts'
import type { CopyContext } from './copy-context.ts'

/** What became of a kept document that the pod was asked for. */
export type Outcome = 'same' | 'changed' | 'unknown'

const timeLimit = 30_000

/**
 * Asks for a document unless it is still what is kept, and keeps what comes.
 *
 * @param mark of the manifest that was compared with
 */
export async function refreshKept(
  context: CopyContext,
  { url, network }: { url: string; network: Fetch },
  mark?: string,
): Promise<Outcome> {
  const before = context.writesTo(url)
  const kept = await context.documents.get(url)
  const etag = kept?.headers['etag']
  const headers = { accept: 'text/turtle', ...(etag && { 'if-none-match': etag }) }
  const signal = AbortSignal.timeout(timeLimit)
  const init = { headers, signal, cache: 'no-store', redirect: 'manual' } as const
  try {
    const response = await network(url, init)
    // Our own write came in between: whatever this says is older.
    if (context.writesTo(url) !== before) return 'unknown'
    const marked = mark === undefined ? {} : { mark }
    if (response.status === 304 && kept) {
      const { isStale, ...rest } = kept
      if (isStale || (mark && kept.mark !== mark)) {
        await context.documents.put({ ...rest, ...marked })
      }
      return 'same'
    }
    const found = await keepable(url, response)
    if (found) {
      await context.documents.put({ ...found, ...marked })
      return found.text === kept?.text && found.status === kept.status ? 'same' : 'changed'
    }
    if (!isRefusal(response.status)) return 'unknown'
    // Refused, or elsewhere now: what lies here is not ours to show any more.
    await context.documents.drop([url])
    return 'changed'
  } catch {
    return 'unknown'
  }
}
