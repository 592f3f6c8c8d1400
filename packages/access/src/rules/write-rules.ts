import type { Quad } from '@rdfjs/types'
import {
  deleteResource,
  isUnknown,
  NotFoundError,
  patchResource,
  saveResource,
} from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { contentHash, quadDifference, writeTurtle } from '@selfdata/records'
import type { AccessOptions } from './access-options.ts'
import { readRules } from './read-rules.ts'
import type { RuleDocument } from './rule-document.ts'

/**
 * Brings the rule document of a resource from the state that was read to new triples, all at once
 * and only if nobody wrote in between; no triples delete it. Gives the document as it then is.
 *
 * A patch is all or nothing: a rule document cut short on the way could lock everybody out, or let
 * everybody in. Only where triples with blank nodes go is the document written as a whole.
 *
 * @throws {ConflictError} when somebody wrote in between
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function writeRules(
  before: RuleDocument,
  quads: readonly Quad[] | 'absent',
  options: AccessOptions,
): Promise<RuleDocument> {
  try {
    await send(before, quads, options)
  } catch (error) {
    // No answer, or a conflict that may be with our own first attempt: look.
    if (!isUnknown(error)) throw error
    const now = await readRules(before.resource, before.url, options)
    if (!isAs(now, quads)) throw error
    return now
  }
  return readRules(before.resource, before.url, options)
}

async function send(
  { url, etag, state, quads: old }: RuleDocument,
  quads: readonly Quad[] | 'absent',
  options: AccessOptions,
): Promise<void> {
  const condition = etag ? { ifMatch: etag } : {}
  if (quads === 'absent') {
    await deleteResource(url, { ...options, ...condition }).catch(ignoreMissing)
    return
  }
  const { deletes, inserts } = quadDifference(old, quads)
  if (deletes.length + inserts.length === 0) return
  if (state === 'absent') {
    await patchResource(url, { inserts }, { ...options, fetch: creatingOnly(options.fetch) })
  } else if ([...deletes, ...inserts].some(hasBlankNode)) {
    await saveResource(url, writeTurtle(quads, { base: url }), { ...options, ...condition })
  } else {
    await patchResource(url, { deletes, inserts }, { ...options, ...condition })
  }
}

/** Whether a document says exactly this. */
export function isAs(document: RuleDocument, quads: readonly Quad[] | 'absent'): boolean {
  if (quads === 'absent') return document.state === 'absent'
  return document.state === 'present' && contentHash(document.quads) === contentHash(quads)
}

export function hasBlankNode({ subject, object }: Quad): boolean {
  return subject.termType === 'BlankNode' || object.termType === 'BlankNode'
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error
}

/** The same `fetch`, which changes nothing that is there already. */
function creatingOnly(fetch: Fetch): Fetch {
  return (input, init) => {
    if (init?.method !== 'PATCH') return fetch(input, init)
    const headers = new Headers(init.headers)
    headers.set('if-none-match', '*')
    return fetch(input, { ...init, headers })
  }
}
