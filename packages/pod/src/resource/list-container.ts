import { dct, ldp, posix } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { getDocument } from '../document/document.ts'
import { isInside } from './web-address.ts'
import type { ReadOptions } from './get-resource.ts'

/** One entry of a container, as the server lists it. */
export interface Member {
  readonly url: string
  readonly isContainer: boolean
  /** `xsd:dateTime` as the server wrote it. */
  readonly modified?: string
  /** Bytes. */
  readonly size?: number
}

/** What a container holds. */
export interface Listing {
  /** Sorted by URL. */
  readonly members: readonly Member[]
  /** There were more than the limit: look for a manifest instead. */
  readonly truncated: boolean
}

/**
 * Lists a container: its direct children only, whatever the server claims to be in it.
 *
 * Always asks anew: a container's ETag does not change when a member is edited.
 *
 * @throws {UnreadableError} when the listing is no Turtle, or larger than 20 MB
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function listContainer(
  container: string,
  { memberLimit = 5000, ...options }: ReadOptions & { memberLimit?: number },
): Promise<Listing> {
  const { quads } = await getDocument(container, { byteLimit: 20_000_000, ...options })
  const urls = new Set<string>()
  for (const { subject, predicate, object } of quads) {
    if (subject.value !== container || predicate.value !== ldp.contains) continue
    if (isChild(container, object.value)) urls.add(object.value)
  }
  const listed = [...urls].toSorted().slice(0, memberLimit)
  const told = factsOf(quads)
  const members = listed.map((url) => memberOf(url, told.get(url)))
  return { members, truncated: urls.size > listed.length }
}

function isChild(container: string, url: string): boolean {
  return isInside(container, url) && !url.slice(container.length, -1).includes('/')
}

/** What is said of each subject; last one wins. */
function factsOf(quads: readonly Quad[]): Map<string, Map<string, string>> {
  const facts = new Map<string, Map<string, string>>()
  for (const { subject, predicate, object } of quads) {
    const known = facts.get(subject.value) ?? new Map<string, string>()
    facts.set(subject.value, known.set(predicate.value, object.value))
  }
  return facts
}

function memberOf(url: string, facts: Map<string, string> | undefined): Member {
  const modified = facts?.get(dct.modified)
  const size = Number(facts?.get(posix.size) ?? Number.NaN)
  return {
    url,
    isContainer: url.endsWith('/'),
    ...(modified && { modified }),
    ...(Number.isSafeInteger(size) && size >= 0 && { size }),
  }
}
