import type { Quad } from '@rdfjs/types'
import { ConflictError, headResource, NotFoundError, putContainer } from '@selfdata/pod'
import { quadDifference, quadKey } from '@selfdata/records'
import { sameChanges } from './access-change.ts'
import type { AccessOptions } from '../rules/access-options.ts'
import { refuseOldCopy } from './copied-rules.ts'
import { planDocument } from './document-plan.ts'
import type { DocumentPlan } from './document-plan.ts'
import { RulesChangedError } from '../errors.ts'
import { readRules } from '../rules/read-rules.ts'
import { isContainer } from '../rules/rule-document.ts'
import type { RuleDocument } from '../rules/rule-document.ts'
import type { RuleReader } from '../rules/rule-reader.ts'
import { hasBlankNode, isAs, writeRules } from '../rules/write-rules.ts'

/** One rule document that was written. */
export interface WrittenDocument {
  /** As it was; `absent` when the resource had no rules of its own. */
  before: RuleDocument
  /** As it was right after. */
  after: RuleDocument
  /** Triples that were wanted, without those copied from above. */
  added: readonly Quad[]
  removed: readonly Quad[]
}

// Of those who write at once one succeeds each time: enough for twenty devices.
const attempts = 20

/**
 * Writes one planned document. When somebody wrote in between, the same edits are made to what is
 * there now, as long as they still have the effect that was previewed.
 *
 * @throws {RulesChangedError} when they would have another effect
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function applyDocument(
  planned: DocumentPlan,
  reader: RuleReader,
  options: AccessOptions,
): Promise<WrittenDocument | undefined> {
  const { resource, edits } = planned
  let plan = planned
  for (let attempt = 1; ; attempt += 1) {
    const [before] = plan.chain
    if (plan.changes.length === 0) return undefined
    try {
      if (before.state === 'absent' && isContainer(resource))
        await ensureContainer(resource, options)
      if (plan.chain.every(({ etag }) => etag === undefined)) await refuseStale(before, options)
      return await writeOnce(plan, reader, options)
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === attempts) throw error
    }
    reader.forget(resource)
    const chain = await reader.chainOf(resource)
    plan = planDocument(chain, edits, { language: reader.place.language, me: options.me })
    if (plan.changes.length > 0 && !sameChanges(plan.changes, planned.changes)) {
      throw new RulesChangedError(resource, plan.changes)
    }
  }
}

async function writeOnce(
  plan: DocumentPlan,
  reader: RuleReader,
  options: AccessOptions,
): Promise<WrittenDocument> {
  await refuseOldCopy(plan, reader)
  const after = await writeRules(plan.chain[0], plan.quads, options)
  reader.assume(after)
  try {
    await refuseOldCopy(plan, reader)
  } catch (error) {
    // Without an answer what was written stands; reconciliation looks at it again.
    if (!(error instanceof ConflictError)) return written(plan, after)
    await writeRules(after, 'absent', options)
    throw error
  }
  return written(plan, after)
}

/** On a server without ETags no write can be made to depend on what was read: look once more. */
async function refuseStale(before: RuleDocument, options: AccessOptions): Promise<void> {
  const now = await readRules(before.resource, before.url, options)
  const unchanged =
    before.state === 'present' ? isAs(now, before.quads) : now.state === before.state
  if (!unchanged) throw new ConflictError('Writing', before.url, 'changed since it was read')
}

function written({ base, quads, chain }: DocumentPlan, after: RuleDocument): WrittenDocument {
  const { inserts, deletes } = quadDifference(base, quads)
  const there = new Set(after.quads.map(quadKey))
  const isThere = (quad: Quad) => there.has(quadKey(quad))
  const stands =
    inserts.every((quad) => hasBlankNode(quad) || isThere(quad)) &&
    !deletes.some((quad) => !hasBlankNode(quad) && isThere(quad))
  // A server without conditions let somebody write over it.
  if (!stands) throw new ConflictError('Writing', after.url, 'overwritten by somebody else')
  return { before: chain[0], after, added: inserts, removed: deletes }
}

async function ensureContainer(container: string, options: AccessOptions): Promise<void> {
  try {
    await headResource(container, options)
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    await putContainer(container, options)
  }
}
