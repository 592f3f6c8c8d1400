import type { AccessRule, Reach } from '../rules/access-rule.ts'
import { normalModes } from '../rules/access-mode.ts'
import { whoKey } from '../rules/who.ts'
import type { Remark } from '../view/remark.ts'
import type { RuleChain, RuleDocument } from '../rules/rule-document.ts'
import { readAuthorizations } from './authorization.ts'
import type { FoundAuthorization } from './authorization.ts'
import { reachesOf } from '../rules/access-rule.ts'

/**
 * What the ACL documents of a resource and of the containers above it allow.
 *
 * The nearest document decides alone: own rules through `acl:accessTo`, those of a container
 * above through `acl:default` (Web Access Control 1.0, effective ACL resource).
 */
export function wacRules(chain: RuleChain): { rules: AccessRule[]; remarks: Remark[] } {
  const deciding = decidingDocument(chain)
  if (!deciding) return { rules: [], remarks: [] }
  const target = chain[0].resource
  const own = deciding.resource === target
  const found = readAuthorizations(deciding.quads)
  const from = own ? ('here' as const) : { inherited: deciding.resource }
  const reaching = (reach: Reach) =>
    found.filter((one) =>
      (own && reach === 'this' ? one.accessTo : one.default).includes(deciding.resource),
    )
  const rules = reachesOf(target).flatMap((reach) =>
    rulesByWho(reaching(reach), { on: target, reaches: reach, from }),
  )
  return { rules, remarks: remarksOf([...reaching('this'), ...reaching('members')], deciding) }
}

/** The nearest document that exists; undefined when there is none or it cannot be read. */
export function decidingDocument(chain: RuleChain): RuleDocument | undefined {
  const first = chain.find((document) => document.state !== 'absent')
  return first?.state === 'present' ? first : undefined
}

function rulesByWho(
  found: FoundAuthorization[],
  place: Pick<AccessRule, 'on' | 'reaches' | 'from'>,
): AccessRule[] {
  const byWho = new Map<string, AccessRule>()
  for (const { who, modes } of found) {
    for (const one of who) {
      const before = byWho.get(whoKey(one))?.modes ?? []
      byWho.set(whoKey(one), {
        who: one,
        modes: normalModes([...before, ...modes]),
        ...place,
      })
    }
  }
  return [...byWho.values()].filter(({ modes }) => modes.length > 0)
}

function remarksOf(found: FoundAuthorization[], { url }: RuleDocument): Remark[] {
  const all = [...new Set(found)]
  const unknown = all.flatMap((one) => one.unknownClasses.concat(one.unknownModes))
  const origins = all.flatMap((one) => one.origins)
  return [
    ...unknown.map((term) => ({ kind: 'unknown-term' as const, term, document: url })),
    ...origins.map((term) => ({ kind: 'only-for-origin' as const, term, document: url })),
  ]
}
