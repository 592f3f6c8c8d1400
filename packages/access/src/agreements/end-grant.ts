import type { DateTime, Iri } from '@selfdata/vocab'
import type { AccessPlan } from '../plan/access-plan.ts'
import { sameWho } from '../rules/who.ts'
import { planAccess } from '../plan/plan-access.ts'
import type { Step } from '../plan/plan-access.ts'
import { revokeSteps } from '../plan/plan-revoke.ts'
import type { RevokeOptions } from '../plan/plan-revoke.ts'
import { stepsOf } from './give-grant.ts'
import { whoOf } from './grant.ts'
import type { AccessGrant, RecordedGrant } from './grant.ts'
import { recordEvent } from './record-event.ts'

export interface EndOptions extends RevokeOptions {
  /** Grants that stay in force: what they give is not taken away. */
  others: readonly AccessGrant[]
}

/** A grant that is ready to be ended. */
export interface EndPlan extends Omit<AccessPlan, 'apply'> {
  /** Takes the rules away and writes so into the history. */
  end: (event: {
    kind: 'withdrawn' | 'revoked' | 'expired'
    at: DateTime
    by: Iri
    note?: string
  }) => Promise<void>
}

/**
 * Previews ending a grant: everything it gave is taken away, also from members that have rules of
 * their own, except what another grant gives to the same.
 *
 * @throws what `planRevoke` throws
 */
export async function planEndGrant(
  { grant }: Pick<RecordedGrant, 'grant'>,
  { others, ...options }: EndOptions,
): Promise<EndPlan> {
  const gave = stepsOf(grant)
  const taken = await Promise.all(gave.map((step) => revokeSteps(step, options)))
  const kept = others
    .filter((other) => other.id !== grant.id && sameWho(whoOf(other), whoOf(grant)))
    .flatMap((other) => stepsOf(other))
    .filter((step) => gave.some(({ on }) => touches(on, step.on)))
  const { apply, ...plan } = await planAccess([...taken.flat(), ...kept], options)
  return {
    ...plan,
    end: async (event) => {
      await apply()
      await recordEvent(grant.id, event, options)
    },
  }
}

/** Whether taking away on one place takes away on the other. */
function touches(taken: Step['on'], kept: Step['on']): boolean {
  return taken.startsWith(kept) || kept.startsWith(taken)
}
