import { RolledBackError } from '@selfdata/access'
import type { AccessPlan, AppliedPlan } from '@selfdata/access'

/** Several plans as one: all of them are applied, in order, or none. */
export function joinPlans(plans: readonly AccessPlan[]): AccessPlan {
  return {
    changes: plans.flatMap(({ changes }) => changes),
    warnings: plans.flatMap(({ warnings }) => warnings),
    documents: [...new Set(plans.flatMap(({ documents }) => documents))],
    apply: async (options) => {
      const done: Done[] = []
      try {
        for (const plan of plans) {
          if (plan.changes.length > 0) done.push({ plan, applied: await plan.apply(options) })
        }
      } catch (cause) {
        throw done.length === 0 ? cause : await rolledBack(done, cause)
      }
      return {
        changes: done.flatMap(({ applied }) => applied.changes),
        undo: async (how) => {
          for (const { applied } of done.toReversed()) await applied.undo(how)
        },
      }
    },
  }
}

interface Done {
  plan: AccessPlan
  applied: AppliedPlan
}

/** Puts back all that can be, and says what could not. */
async function rolledBack(done: readonly Done[], cause: unknown): Promise<RolledBackError> {
  const restored: string[] = []
  const notRestored: string[] = []
  for (const { plan, applied } of done.toReversed()) {
    await applied.undo().then(
      () => restored.push(...plan.documents),
      () => notRestored.push(...plan.documents),
    )
  }
  const [resource = ''] = [...notRestored, ...restored]
  return new RolledBackError(resource, { restored, notRestored, cause })
}
