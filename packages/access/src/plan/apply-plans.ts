import type { AccessOptions } from '../rules/access-options.ts'
import type { RuleReader } from '../rules/rule-reader.ts'
import { RolledBackError } from '../errors.ts'
import type { AppliedPlan } from './access-plan.ts'
import { applyDocument } from './apply-document.ts'
import type { WrittenDocument } from './apply-document.ts'
import type { DocumentPlan } from './document-plan.ts'
import { undoDocument } from './undo-document.ts'

/** Writes planned documents one after the other: all of them, or none. */
export async function applyPlans(
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
  const changes = plans.flatMap((plan) => plan.changes)
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
