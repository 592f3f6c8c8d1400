import type { AccessRule, Reach } from '../rules/access-rule.ts'
import type { RuleChain } from '../rules/rule-document.ts'
import { readControls } from './policy.ts'
import type { Policy } from './policy.ts'

/** A policy and where it comes from. */
export interface PlacedPolicy {
  policy: Policy
  from: AccessRule['from']
  /** URL of the document it stands in. */
  document: string
}

/** The policies that decide about a resource, or about what lies in it. */
export function placedPolicies(chain: RuleChain, reach: Reach): PlacedPolicy[] {
  return chain.flatMap((document, index) => {
    if (document.state !== 'present') return []
    const controls = readControls(document.quads, document.resource)
    const policies = index === 0 && reach === 'this' ? controls.own : controls.members
    const from = index === 0 ? ('here' as const) : { inherited: document.resource }
    return policies.map((policy) => ({ policy, from, document: document.url }))
  })
}
