import { decisionRules } from '@selfdata/vocab'
import type { Arrangement, CivicRole, DecisionRule, Iri, Power, PowerKind } from '@selfdata/vocab'

/** The lines of the matrix about one kind of power. */
export function powersOf({ power }: Arrangement, kind: PowerKind): Power[] {
  return power.filter(({ powerKind }) => powerKind === kind)
}

/** Every role that has a power, each once. */
export function holdersOf(arrangement: Arrangement, kind: PowerKind): CivicRole[] {
  return [...new Set(powersOf(arrangement, kind).flatMap(({ heldBy }) => heldBy))]
}

/** A decision rule by its name: those of the five models, then those a territory adds. */
export function ruleOf(
  id: Iri | undefined,
  own: readonly DecisionRule[] = [],
): DecisionRule | undefined {
  return [...decisionRules, ...own].find((rule) => rule.id === id)
}

/** How a campaign is accepted under an arrangement. */
export function approvalOf(arrangement: Arrangement, own: readonly DecisionRule[] = []) {
  const [power] = powersOf(arrangement, 'approve')
  const rule = ruleOf(power?.byRule, own)
  return power && rule ? { by: power.heldBy, rule } : undefined
}

/** Whether the one who asks also says yes: the person is told. */
export function approvesItself(arrangement: Arrangement): boolean {
  return holdersOf(arrangement, 'approve').includes('requester')
}
