import { ConflictError } from '@selfdata/pod'
import type { DocumentPlan } from './document-plan.ts'
import type { RuleDocument } from '../rules/rule-document.ts'
import type { RuleReader } from '../rules/rule-reader.ts'
import { isAs } from '../rules/write-rules.ts'

/**
 * Reads again what a resource without rules of its own takes over from above: whoever was sent away
 * there since must not come back by the copy of it that its first own rules begin with.
 *
 * @throws {ConflictError} when it is not what the plan copies any more
 * @throws {ResourceError} when the server does not answer
 */
export async function refuseOldCopy(
  { chain, language, resource }: DocumentPlan,
  reader: RuleReader,
): Promise<void> {
  const [own, ...above] = chain
  const [nearest] = above
  // Policies of containers above go on by themselves: only WAC copies.
  if (language !== 'wac' || own.state === 'present' || !nearest) return
  for (const one of above) reader.forget(one.resource)
  const now = await reader.chainOf(nearest.resource)
  const isSame = now.length === above.length && now.every((one, at) => isStill(one, above[at]!))
  if (!isSame) throw new ConflictError('Copying the rules above', resource, 'they were changed')
}

function isStill(now: RuleDocument, before: RuleDocument): boolean {
  if (now.state === 'present' && now.etag !== undefined && now.etag === before.etag) return true
  return now.state === before.state && (now.state === 'absent' || isAs(now, before.quads))
}
