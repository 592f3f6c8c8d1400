import { arrangements, decisionRules } from '@selfdata/vocab'
import type { Arrangement, DecisionRule, Power } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { brokenInvariants } from './invariants.ts'
import type { ArrangementInvariant } from './invariants.ts'

const cooperative = arrangements[3]!
const withPowers = (change: (power: Power[]) => Power[]): Arrangement => ({
  ...cooperative,
  power: change(structuredClone(cooperative.power)),
})
const only = (kind: Power['powerKind'], change: Partial<Power>) => (power: Power[]) =>
  power.map((one) => (one.powerKind === kind ? { ...one, ...change } : one))

it.each(arrangements.map((one) => [one.title.en, one] as const))(
  '%s breaks nothing',
  (_, arrangement) => {
    expect(brokenInvariants(arrangement)).toEqual([])
  },
)

describe('a deliberate breakage is caught', () => {
  const memberVote = decisionRules.find(({ id }) => id.endsWith('#member-vote'))!
  const consent = cooperative.power[0]!.byRule!
  const breakages: [ArrangementInvariant, Arrangement, DecisionRule[]?][] = [
    [
      'every-power',
      withPowers((power) => power.filter(({ powerKind }) => powerKind !== 'see-results')),
    ],
    ['only-person-grants', withPowers(only('grant', { heldBy: ['contributor', 'membership'] }))],
    ['only-person-grants', withPowers(only('grant', { byRule: memberVote.id }))],
    [
      'person-can-revoke',
      withPowers((power) =>
        power.filter(({ powerKind, byRule }) => powerKind !== 'revoke' || byRule !== consent),
      ),
    ],
    ['public-sees-no-lines', withPowers(only('see-lines', { heldBy: ['contributor', 'public'] }))],
    ['public-sees-no-lines', withPowers(only('see-records', { heldBy: ['public'] }))],
    ['lines-are-audited', withPowers(only('audit', { heldBy: ['contributor', 'intermediary'] }))],
    [
      'decisions-have-rules',
      withPowers(only('amend', { byRule: 'https://nowhere.example/#rule' })),
    ],
    [
      'votes-are-complete',
      withPowers(only('approve', { byRule: 'https://coop.example/#show-of-hands' })),
      [{ ...memberVote, id: 'https://coop.example/#show-of-hands', quorumShare: 0 }],
    ],
  ]

  it.each(breakages)('%s', (invariant, arrangement, rules) => {
    expect(brokenInvariants(arrangement, rules)).toEqual([invariant])
  })
})
