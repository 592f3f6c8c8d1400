import { schemes } from '@selfdata/vocab'
import type { Arrangement, DecisionRule, PowerKind } from '@selfdata/vocab'
import { holdersOf, powersOf, ruleOf } from './powers.ts'

/** What must hold in every arrangement, whatever a territory writes. */
export type ArrangementInvariant =
  /** every kind of power is stated */
  | 'every-power'
  /** only the person opens their data, by their own consent */
  | 'only-person-grants'
  /** the person can always stop */
  | 'person-can-revoke'
  /** the public sees neither records nor lines */
  | 'public-sees-no-lines'
  /** where somebody else sees lines, somebody beside them inspects */
  | 'lines-are-audited'
  /** whoever decides does so by a rule that can be read */
  | 'decisions-have-rules'
  /** a vote says its electorate, quorum and majority */
  | 'votes-are-complete'

type Test = (arrangement: Arrangement, rules: readonly DecisionRule[]) => boolean

const kinds = Object.keys(schemes.PowerKind.concepts) as PowerKind[]
const decided: PowerKind[] = ['grant', 'approve', 'revoke', 'amend']

const tests: Record<ArrangementInvariant, Test> = {
  'every-power': (arrangement) => kinds.every((kind) => powersOf(arrangement, kind).length > 0),
  'only-person-grants': (arrangement, rules) =>
    powersOf(arrangement, 'grant').every(
      ({ heldBy, byRule }) =>
        heldBy.every((role) => role === 'contributor') &&
        ruleOf(byRule, rules)?.decisionMethod === 'individual-consent',
    ),
  'person-can-revoke': (arrangement, rules) =>
    powersOf(arrangement, 'revoke').some(
      ({ heldBy, byRule }) =>
        heldBy.includes('contributor') &&
        ruleOf(byRule, rules)?.decisionMethod === 'individual-consent',
    ),
  'public-sees-no-lines': (arrangement) =>
    [...holdersOf(arrangement, 'see-records'), ...holdersOf(arrangement, 'see-lines')].every(
      (role) => role !== 'public',
    ),
  'lines-are-audited': (arrangement) => {
    const seers = new Set(holdersOf(arrangement, 'see-lines'))
    seers.delete('contributor')
    const auditors = holdersOf(arrangement, 'audit').filter((role) => !seers.has(role))
    return seers.size === 0 || auditors.some((role) => role !== 'contributor')
  },
  'decisions-have-rules': (arrangement, rules) =>
    decided.every((kind) =>
      powersOf(arrangement, kind).every(({ byRule }) => ruleOf(byRule, rules) !== undefined),
    ),
  'votes-are-complete': (arrangement, rules) =>
    arrangement.power
      .flatMap(({ byRule }) => ruleOf(byRule, rules) ?? [])
      .filter(({ decisionMethod }) => ['member-ballot', 'board-vote'].includes(decisionMethod))
      .every(
        ({ electorate, quorumShare, majorityShare }) =>
          electorate !== undefined && (quorumShare ?? 0) > 0 && (majorityShare ?? 0) >= 0.5,
      ),
}

/**
 * What an arrangement breaks. One that breaks anything cannot carry a campaign.
 *
 * @param rules decision rules that the territory adds to those of the five models
 */
export function brokenInvariants(
  arrangement: Arrangement,
  rules: readonly DecisionRule[] = [],
): ArrangementInvariant[] {
  return (Object.keys(tests) as ArrangementInvariant[]).filter(
    (name) => !tests[name](arrangement, rules),
  )
}
