import { confirmDocument } from '../document/create-document.ts'
import { AccessDeniedError, NotFoundError, UnreadableError } from '../errors.ts'
import type { RequestOptions } from './exchange.ts'
import { inParallel } from '../in-parallel.ts'
import { listContainer } from './list-container.ts'
import type { StoredDocument } from '../records/stored-period.ts'

/** From so many on, one look at the container costs the server less than reading each. */
const worthListing = 4
const readAtOnce = 4

/**
 * Makes sure that documents of one container which a pod says it took are there. Few are read back
 * and compared; many are looked for in the listing, where servers that keep them as files tell how
 * long each is. What is not there, or is not as long as what was sent, is read back, and sent again.
 *
 * @throws {ConflictError} when something else is there: read it, merge, and patch
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function confirmCreated(
  documents: readonly StoredDocument[],
  options: RequestOptions,
): Promise<void> {
  const created = documents.flatMap(({ url, quads, sent }) =>
    sent === undefined ? [] : [{ url, quads, text: sent }],
  )
  const doubtful = created.length < worthListing ? created : await doubtfulOf(created, options)
  await inParallel(doubtful, readAtOnce, ({ url, ...sent }) => confirmDocument(url, sent, options))
}

async function doubtfulOf<T extends { url: string; text: string }>(
  created: readonly T[],
  options: RequestOptions,
): Promise<readonly T[]> {
  const [{ url } = { url: '' }] = created
  const container = url.slice(0, url.lastIndexOf('/') + 1)
  try {
    const { members } = await listContainer(container, options)
    const listed = new Map(members.map((member) => [member.url, member]))
    return created.filter(({ url: document, text }) => {
      const member = listed.get(document)
      return !member || (member.size !== undefined && member.size !== bytesOf(text))
    })
  } catch (error) {
    // Whoever may write need not be allowed to list.
    if (unlistable.some((kind) => error instanceof kind)) return created
    throw error
  }
}

const unlistable = [AccessDeniedError, NotFoundError, UnreadableError]

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
