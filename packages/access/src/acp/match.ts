import { acp } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import type { Context } from './context.ts'
import type { Matcher, Policy } from './policy.ts'

/**
 * Whether a policy is in force for a visitor: all of `allOf`, one of `anyOf`, none of `noneOf`;
 * one without `allOf` and `anyOf` never is (ACP, satisfied policy).
 */
export function satisfied(policy: Policy, context: Context): boolean {
  const { allOf, anyOf, noneOf, deny } = policy
  if (allOf.length + anyOf.length === 0) return false
  // An issuer is not known in advance: assume the one that lets in, so that nothing is overlooked.
  const letsIn = deny.length === 0
  return (
    allOf.every((matcher) => matches(matcher, context, letsIn)) &&
    (anyOf.length === 0 || anyOf.some((matcher) => matches(matcher, context, letsIn))) &&
    !noneOf.some((matcher) => matches(matcher, context, !letsIn))
  )
}

function matches(matcher: Matcher, { agent, client }: Context, anyIssuer: boolean): boolean {
  const { agents, clients, issuers, credentials } = matcher
  if (agents.length + clients.length + issuers.length + credentials.length === 0) return false
  // Credentials are checked by some servers only, and by none for a visitor without one.
  if (credentials.length > 0) return false
  if (issuers.length > 0 && !(anyIssuer && agent !== undefined)) return false
  return (
    (agents.length === 0 || agents.some((one) => isAgent(one, agent))) &&
    (clients.length === 0 ||
      clients.some((one) => one === acp.PublicClient || (client !== undefined && one === client)))
  )
}

function isAgent(named: Iri, agent: Iri | undefined): boolean {
  if (named === acp.PublicAgent) return true
  if (agent === undefined) return false
  return named === agent || named === acp.AuthenticatedAgent
}
