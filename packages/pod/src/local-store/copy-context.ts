import type { Fetch } from '../resource/exchange.ts'
import type { Drafts } from './drafts.ts'
import type { KeptDocument, KeptDocuments } from './kept-documents.ts'
import type { Notes } from './notes.ts'

/** What happened to the copy: drawn again where somebody looks at it. */
export type CopyEvent =
  /** Documents are other than what was read. */
  | { readonly kind: 'changed' }
  /** All was compared with the pod, and is as it was read. */
  | { readonly kind: 'checked' }
  /** What waits, or what met a conflict, is another. */
  | { readonly kind: 'waiting' }
  /** Somebody asked for a document that only the pod has, while it cannot be asked. */
  | { readonly kind: 'missing' }
  /** Taken away, by this tab or another. */
  | { readonly kind: 'erased' }

/** What the parts of the local store share. */
export interface CopyContext {
  readonly documents: KeptDocuments
  readonly drafts: Drafts
  readonly notes: Notes
  storages(): readonly string[]
  /** Whether the pod can be asked at all: there is a network, and a token. */
  canAsk(): boolean
  now(): number
  tell(event: CopyEvent): void
  /** Counts our own writes to a document: what was asked for before one is not kept after it. */
  writesTo(url: string): number
  noteWrite(url: string): void
  /** One at a time for each document, or whatever else is named; over all tabs. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
}

const keptHeaders = ['content-type', 'etag', 'accept-patch', 'allow'] as const

/**
 * The answer of a pod as it is kept; undefined for one that is not to be kept. Leaves the answer
 * whole: half of one that was divided cannot be thrown away as long as nobody reads the other half.
 */
export async function keepable(
  url: string,
  response: Response,
): Promise<Omit<KeptDocument, 'mark'> | undefined> {
  if (response.status === 404) return { url, status: 404, text: '', headers: {} }
  const isTurtle = response.headers.get('content-type')?.startsWith('text/turtle') ?? false
  if (response.status !== 200 || !isTurtle || response.redirected) return undefined
  if (Number(response.headers.get('content-length')) > largest) return undefined
  const text = await response.clone().text()
  if (text.length > largest) return undefined
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
  return { url, status: 200, text, headers }
}

/**
 * Whether an answer other than the document says that it is not ours to show any more; the rest tell
 * of a token that ran out, or of a server in trouble.
 */
export function isRefusal(status: number): boolean {
  return ![200, 401, 408, 429].includes(status) && status < 500
}

/** Characters; nothing we write comes near. */
const largest = 5_000_000

/** What a pod would have answered. */
export function answerOf({ status, text, headers }: Omit<KeptDocument, 'url'>): Response {
  return new Response(status === 404 ? null : text, { status, headers: { ...headers } })
}

/** Asks the pod for a document itself, and keeps the answer. */
export async function fetchAndKeep(
  context: CopyContext,
  url: string,
  ask: () => ReturnType<Fetch>,
): Promise<Response> {
  const before = context.writesTo(url)
  const response = await ask()
  const kept = await keepable(url, response)
  if (context.writesTo(url) === before) {
    // Nobody waits for it: whoever asks for the document next does.
    const keeping = kept ? context.documents.put(kept) : undefined
    keeping?.catch(() => {})
    if (!kept && isRefusal(response.status)) await context.documents.drop([url])
  }
  return response
}
