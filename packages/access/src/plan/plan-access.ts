import { documentUrl } from '@selfdata/pod'
import type { AccessOptions } from '../rules/access-options.ts'
import type { AccessPlan, AppliedPlan } from './access-plan.ts'
import { planDocument } from './document-plan.ts'
import type { DocumentPlan } from './document-plan.ts'
import type { Edit } from './edit.ts'
import { RulesHiddenError } from '../errors.ts'
import { planWarnings } from './plan-warnings.ts'
import { withOwnQuads } from '../rules/rule-document.ts'
import { findRulePlace } from '../rules/rule-place.ts'
import { ruleReader } from '../rules/rule-reader.ts'
import { applyPlans } from './apply-plans.ts'
import { reachesOf } from '../rules/access-rule.ts'

/** One edit, and the resource it is for. */
export interface Step extends Omit<Edit, 'reaches'> {
  on: string
  /** @default the resource and, of a container, what lies in it */
  reaches?: Edit['reaches']
}

/**
 * Works out what several edits would change, from the rules as they are now. Containers come before
 * what lies in them. Nothing is written before `apply`.
 *
 * @throws {RulesHiddenError} when rules cannot be read
 * @throws {OwnerLockoutError} when a resource would be left without anyone who controls it
 * @throws {NotExpressibleError} when the server's rule language cannot say it
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function planAccess(
  steps: readonly Step[],
  options: AccessOptions,
): Promise<AccessPlan> {
  const [first] = steps
  if (!first) return { changes: [], warnings: [], documents: [], apply: async () => nothingDone }
  const place = await findRulePlace(documentUrl(first.on), options)
  if (!place) throw new RulesHiddenError('Reading the rules of', first.on, 'no-rules')
  const reader = ruleReader(place, options)
  const plans: DocumentPlan[] = []
  for (const [resource, edits] of editsByResource(steps)) {
    const chain = await reader.chainOf(resource)
    const plan = planDocument(chain, edits, { language: place.language, me: options.me })
    plans.push(plan)
    if (plan.changes.length > 0) reader.assume(withOwnQuads(chain, [...plan.quads])[0])
  }
  const needed = plans.filter((plan) => plan.changes.length > 0)
  return {
    changes: needed.flatMap((plan) => plan.changes),
    warnings: plans.flatMap((plan) => planWarnings(plan, options)),
    documents: needed.map(({ chain: [own] }) => own.url),
    apply: ({ signal } = {}) =>
      applyPlans(needed, ruleReader(place, options), { ...options, ...(signal && { signal }) }),
  }
}

const nothingDone: AppliedPlan = { changes: [], undo: async () => {} }

function editsByResource(steps: readonly Step[]): [string, Edit[]][] {
  const byResource = new Map<string, Edit[]>()
  for (const { on, reaches = reachesOf(on), ...edit } of steps) {
    const resource = documentUrl(on)
    byResource.set(resource, [...(byResource.get(resource) ?? []), { ...edit, reaches }])
  }
  return [...byResource].toSorted(([one], [other]) => one.length - other.length)
}
