import {
  BusyError,
  documentUrl,
  getDocument,
  inParallel,
  listContainer,
  ResourceError,
  UnreachableError,
  UnreadableError,
} from '@selfdata/pod'
import type { Fetch, Member, RequestOptions } from '@selfdata/pod'
import { TermsError } from '../agreements/terms-error.ts'
import { readAnnouncement } from './announcement.ts'
import { readMessage } from './inbox-message.ts'
import type { InboxMessage } from './inbox-message.ts'
import { fetchRequest, timeLimit } from './fetch-request.ts'
import type { Inbox } from './inbox.ts'

export interface InboxOptions extends RequestOptions {
  /** Signed in as the person: used for the inbox, and nothing else. */
  fetch: Fetch
  /** Without any token: used for what messages point to, wherever that is. */
  publicFetch: Fetch
  /** Addresses of requests that are known already: not fetched again. */
  known?: ReadonlySet<string>
  /** Messages looked at, newest first. @default 50 */
  messageLimit?: number
  /** Requests fetched from elsewhere, at most. @default 20 */
  requestLimit?: number
}

/** A message is a pointer: more than this is none. In bytes. */
const messageSize = 64_000

/**
 * Looks through an inbox for requests. Messages may hold anything and come from anyone: they are
 * read as Turtle or not at all, what they point to is fetched once and without token, and nothing
 * there is followed any further.
 *
 * @throws {ResourceError} when the inbox itself cannot be listed
 */
export async function readInbox(inbox: string, options: InboxOptions): Promise<Inbox> {
  const { messageLimit = 50, requestLimit = 20, known = new Set<string>() } = options
  const { members, truncated } = await listContainer(inbox, options)
  const documents = members.filter(({ isContainer }) => !isContainer).toSorted(newestFirst)
  const looked = documents.slice(0, messageLimit)
  const result: Inbox = {
    requests: [],
    answers: [],
    announcements: [],
    spam: [],
    waiting: documents.length - looked.length + (truncated ? 1 : 0),
  }
  const pointers = new Map<string, { message: string; found: InboxMessage }>()
  await inParallel(looked, 4, async ({ url }) => {
    const found = await messageAt(url, options, result)
    if (!found) return
    if (found.kind !== 'Offer') result.answers.push({ message: url, answer: found })
    // Several messages about one request are one.
    else if (!known.has(found.request)) pointers.set(found.request, { message: url, found })
  })
  const pointed = [...pointers.values()]
  result.waiting += Math.max(pointed.length - requestLimit, 0)
  await inParallel(pointed.slice(0, requestLimit), 4, async ({ message, found }) => {
    await requestAt(message, found, options, result)
  })
  return result
}

async function messageAt(
  url: string,
  options: InboxOptions,
  { spam, announcements }: Inbox,
): Promise<InboxMessage | undefined> {
  try {
    const limits = { byteLimit: messageSize, timeLimit }
    const { quads } = await getDocument(url, { ...options, ...limits })
    const found = readMessage(quads, url)
    if (found) return found
    const announcement = readAnnouncement(quads)
    if (announcement) announcements.push({ message: url, announcement })
    else spam.push({ message: url, because: 'no-request' })
    return undefined
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!(error instanceof ResourceError)) throw error
    // Says nothing of the message: it may be what the person waits for.
    const late = error instanceof UnreachableError || error instanceof BusyError
    const because = late ? ('not-arrived' as const) : ('not-readable' as const)
    spam.push({ message: url, because, detail: error.message })
    return undefined
  }
}

async function requestAt(
  message: string,
  { request: url, actor }: InboxMessage,
  options: InboxOptions,
  { requests, spam }: Inbox,
): Promise<void> {
  try {
    // A request inside the message itself is in our own inbox: nobody else may read it there.
    const own = documentUrl(url) === message
    const publicFetch = own ? options.fetch : options.publicFetch
    const request = await fetchRequest(url, { ...options, publicFetch })
    requests.push({ message, request, ...(actor !== undefined && { claimedBy: actor }) })
  } catch (error) {
    options.signal?.throwIfAborted()
    const unusable = error instanceof TermsError || error instanceof UnreadableError
    if (!unusable && !(error instanceof ResourceError)) throw error
    const because = unusable ? ('request-unusable' as const) : ('request-unreachable' as const)
    spam.push({ message, because, detail: error.message })
  }
}

function newestFirst(one: Member, other: Member): number {
  const [a, b] = [one, other].map(({ modified }) => Date.parse(modified ?? '') || 0)
  return (b ?? 0) - (a ?? 0)
}
