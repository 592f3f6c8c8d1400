import type { AccessPlan, AppliedPlan } from '@selfdata/access'

/** Several plans as one: all of them are applied, in order, or none. */
export function joinPlans(plans: readonly AccessPlan[]): AccessPlan {
  return {
    changes: plans.flatMap(({ changes }) => changes),
    warnings: plans.flatMap(({ warnings }) => warnings),
    documents: [...new Set(plans.flatMap(({ documents }) => documents))],
    apply: async (options) => {
      const done: AppliedPlan[] = []
      const undo: AppliedPlan['undo'] = async (how) => {
        for (const one of done.toReversed()) await one.undo(how)
      }
      try {
        for (const plan of plans) {
          if (plan.changes.length > 0) done.push(await plan.apply(options))
        }
      } catch (error) {
        await undo()
        throw error
      }
      return { changes: done.flatMap(({ changes }) => changes), undo }
    },
  }
}
