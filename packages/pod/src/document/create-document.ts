import { contentHash, writeTurtle } from '@selfdata/records'
import type { Quad } from '@rdfjs/types'
import { quadsOf } from './document.ts'
import { ConflictError, UnreadableError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { getResource, ifThere } from '../resource/get-resource.ts'
import type { Resource } from '../resource/get-resource.ts'
import { isUnknown } from '../resource/is-unknown.ts'
import { putResource } from '../resource/put-resource.ts'
import { isTorso, sealed } from './seal.ts'

/** What is at the address of a document that does not exist yet: nothing, or half of a first try. */
export interface Unborn {
  /** Of the half that may be written over. */
  readonly etag?: string | undefined
  readonly torso: boolean
}

/** How to create a document. */
export interface CreateOptions extends RequestOptions {
  unborn: Unborn
  /** Whether a clear answer is enough, as for what can be made again from other documents. */
  trusting?: boolean
}

const attempts = 3

/**
 * Creates a document in one go, and knows afterwards that all of it is there: it is read back and
 * compared, and half of it is written over. Many times cheaper for the server than the same by
 * patch. Only for the one writer of a container, and never over anything but its own half.
 *
 * @returns what was sent
 * @throws {ConflictError} when something else is there: read it, merge, and patch
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function createDocument(
  url: string,
  quads: readonly Quad[],
  { unborn, trusting = false, ...options }: CreateOptions,
): Promise<string> {
  const text = sealed(writeTurtle(quads, { base: url }))
  let before: Unborn = unborn
  for (let attempt = 1; ; attempt++) {
    const failure = await tried(url, text, before, options)
    if (!failure && trusting) return text
    const missing = await missingOf(url, { text, quads }, options)
    if (!missing) return text
    if (attempt === attempts) throw failure ?? somethingElse(url)
    before = missing
  }
}

/**
 * Reads a document back, and creates it once more where it is not there, or half.
 *
 * @throws {ConflictError} when something else is there: read it, merge, and patch
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function confirmDocument(
  url: string,
  sent: Sent,
  options: RequestOptions,
): Promise<void> {
  const unborn = await missingOf(url, sent, options)
  if (unborn) await createDocument(url, sent.quads, { ...options, unborn })
}

interface Sent {
  text: string
  quads: readonly Quad[]
}

/** What is there instead of a document that was sent; nothing when all of it is there. */
async function missingOf(
  url: string,
  { text, quads }: Sent,
  options: RequestOptions,
): Promise<Unborn | undefined> {
  const stored = await ifThere(getResource(url, options))
  if (stored && isSame(stored, text, quads)) return undefined
  if (stored && !isTorso(stored.text)) throw somethingElse(url)
  return { torso: stored !== undefined, etag: stored?.etag }
}

const somethingElse = (url: string) =>
  new ConflictError('Creating', url, 'something else is there', { status: 412 })

/** The failure of which it is not known whether it is one; nothing after a clear answer. */
async function tried(
  url: string,
  text: string,
  { torso, etag }: Unborn,
  options: RequestOptions,
): Promise<unknown> {
  const over = etag ? ({ ifMatch: etag } as const) : {}
  const condition = torso ? over : ({ ifNoneMatch: '*' } as const)
  try {
    return await putResource(url, text, { ...options, ...condition })
  } catch (error) {
    if (!isUnknown(error)) throw error
    return error
  }
}

function isSame(stored: Resource, text: string, quads: readonly Quad[]): boolean {
  if (stored.text === text) return true
  if (isTorso(stored.text)) return false
  try {
    return contentHash(quadsOf(stored)) === contentHash(quads)
  } catch (error) {
    if (error instanceof UnreadableError) return false
    throw error
  }
}
