import type { Iri } from '@selfdata/vocab'
import { normalModes } from '../rules/access-mode.ts'
import { whoKey } from '../rules/who.ts'
import type { AccessRule, Exception } from '../rules/access-rule.ts'
import type { Remark } from '../view/remark.ts'
import type { RuleChain } from '../rules/rule-document.ts'
import { acpRemarks } from './acp-remarks.ts'
import { clientPart, contextsOf, covers, whoOfContext } from './context.ts'
import type { Context } from './context.ts'
import { satisfied } from './match.ts'
import { modesOf } from '../rules/mode-iris.ts'
import { placedPolicies } from './placed-policy.ts'
import type { PlacedPolicy } from './placed-policy.ts'
import { reachesOf } from '../rules/access-rule.ts'

/**
 * What the access control resources of a resource and of all containers above it allow.
 *
 * Policies add up over the whole way to the root; one that denies wins over all that allow. The
 * answer is worked out as the server does, for everyone, for anyone signed in, and for every agent
 * and app that is named anywhere on the way (Access Control Policy, 2022-05-18).
 */
export function acpRules(chain: RuleChain): { rules: AccessRule[]; remarks: Remark[] } {
  const on = chain[0].resource
  const reaches = reachesOf(on)
  const placed = reaches.flatMap((reach) => placedPolicies(chain, reach))
  return {
    rules: reaches.flatMap((reach) =>
      rulesOver(placedPolicies(chain, reach), { on, reaches: reach }),
    ),
    remarks: acpRemarks(placed),
  }
}

/** The modes a visitor has, as ACL IRIs. */
export function allowedModes(placed: readonly PlacedPolicy[], context: Context): Set<Iri> {
  const inForce = placed.map(({ policy }) => policy).filter((one) => satisfied(one, context))
  const denied = new Set(inForce.flatMap((policy) => policy.deny))
  return new Set(inForce.flatMap((policy) => policy.allow).filter((mode) => !denied.has(mode)))
}

/** One kind of visitor, what they may do, and who of those it includes may do less. */
interface Kind {
  context: Context
  allowed: Set<Iri>
  less: Kind[]
}

function rulesOver(
  placed: readonly PlacedPolicy[],
  place: Pick<AccessRule, 'on' | 'reaches'>,
): AccessRule[] {
  const kinds = contextsOf(placed).map((context): Kind => {
    return { context, allowed: allowedModes(placed, context), less: [] }
  })
  for (const kind of kinds) {
    kind.less = kinds.filter(
      (other) =>
        covers(kind.context, other.context) &&
        [...kind.allowed].some((mode) => !other.allowed.has(mode)),
    )
  }
  return merged(kinds.flatMap((kind) => rulesFor(kind, kinds, placed, place)))
}

/** What one kind of visitor may do beyond the kinds it is part of, policy by policy. */
function rulesFor(
  { context, allowed, less }: Kind,
  kinds: readonly Kind[],
  placed: readonly PlacedPolicy[],
  place: Pick<AccessRule, 'on' | 'reaches'>,
): AccessRule[] {
  const wider = kinds.filter(
    (kind) =>
      covers(kind.context, context) &&
      // Who is taken out of a wider rule gets all that is left said in its own.
      !kind.less.some((one) => one.context === context || covers(one.context, context)),
  )
  const inForce = placed.filter(({ policy }) => satisfied(policy, context))
  const shared = {
    who: whoOfContext(context),
    ...clientPart(context),
    ...place,
    ...(less.length > 0 && { except: less.map((kind) => exceptionOf(kind, context)) }),
  }
  return inForce.map(({ policy, from }) => {
    const through = wider.filter((kind) => satisfied(policy, kind.context))
    const modes = policy.allow.filter(
      (mode) => allowed.has(mode) && !through.some((kind) => kind.allowed.has(mode)),
    )
    return Object.assign({ modes: modesOf(modes), from }, shared)
  })
}

/** How a narrower kind of visitor is told apart from the wider one. */
function exceptionOf({ context }: Kind, wider: Context): Exception {
  return {
    ...(context.agent !== wider.agent && { who: whoOfContext(context) }),
    ...(context.client !== wider.client && clientPart(context)),
  }
}

function merged(rules: readonly AccessRule[]): AccessRule[] {
  const byKey = new Map<string, AccessRule>()
  for (const rule of rules) {
    if (rule.modes.length === 0) continue
    const key = JSON.stringify([whoKey(rule.who), rule.client, rule.reaches, rule.from])
    const before = byKey.get(key)
    if (before) before.modes = normalModes([...before.modes, ...rule.modes])
    else byKey.set(key, rule)
  }
  return [...byKey.values()]
}
