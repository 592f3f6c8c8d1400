import { documentUrl } from '@selfdata/pod'
import type { AccessChange } from './access-change.ts'
import type { AccessOptions } from '../rules/access-options.ts'
import type { AccessPlan, AppliedPlan } from './access-plan.ts'
import { applyDocument } from './apply-document.ts'
import type { WrittenDocument } from './apply-document.ts'
import { planDocument } from './document-plan.ts'
import type { DocumentPlan } from './document-plan.ts'
import type { Edit } from './edit.ts'
import { RolledBackError, RulesHiddenError } from '../errors.ts'
import { planWarnings } from './plan-warnings.ts'
import { isContainer, withOwnQuads } from '../rules/rule-document.ts'
import { findRulePlace } from '../rules/rule-place.ts'
import { ruleReader } from '../rules/rule-reader.ts'
import type { RuleReader } from '../rules/rule-reader.ts'
import { undoDocument } from './undo-document.ts'

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
      applyAll(needed, ruleReader(place, options), { ...options, ...(signal && { signal }) }),
  }
}

const nothingDone: AppliedPlan = { changes: [], undo: async () => {} }

async function applyAll(
  plans: readonly DocumentPlan[],
  reader: RuleReader,
  options: AccessOptions,
): Promise<AppliedPlan> {
  const done: WrittenDocument[] = []
  for (const plan of plans) {
    try {
      const written = await applyDocument(plan, reader, options)
      if (written) done.push(written)
    } catch (cause) {
      if (done.length === 0) throw cause
      throw await rolledBack(plan.resource, done, reader, { options, cause })
    }
  }
  const changes: AccessChange[] = plans.flatMap((plan) => plan.changes)
  return {
    changes,
    undo: async ({ signal } = {}) => {
      // Last first, so that containers are put back when what lies in them already is.
      for (const written of done.toReversed()) {
        await undoDocument(written, reader, { ...options, ...(signal && { signal }) })
      }
    },
  }
}

/** Puts back what was written, also when the person has stopped the change meanwhile. */
async function rolledBack(
  resource: string,
  done: readonly WrittenDocument[],
  reader: RuleReader,
  { options, cause }: { options: AccessOptions; cause: unknown },
): Promise<RolledBackError> {
  const restored: string[] = []
  const notRestored: string[] = []
  const { signal: _, ...unstoppable } = options
  for (const written of done.toReversed()) {
    const { url } = written.after
    await undoDocument(written, reader, unstoppable).then(
      () => restored.push(url),
      () => notRestored.push(url),
    )
  }
  return new RolledBackError(resource, { restored, notRestored, cause })
}

function editsByResource(steps: readonly Step[]): [string, Edit[]][] {
  const byResource = new Map<string, Edit[]>()
  for (const {
    on,
    reaches = isContainer(on) ? (['this', 'members'] as const) : (['this'] as const),
    ...edit
  } of steps) {
    const resource = documentUrl(on)
    byResource.set(resource, [...(byResource.get(resource) ?? []), { ...edit, reaches }])
  }
  return [...byResource].toSorted(([one], [other]) => one.length - other.length)
}
