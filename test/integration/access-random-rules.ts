import type { AccessMode } from '@selfdata/access'
import { acl, acp, foaf } from '@selfdata/vocab'
import * as fc from 'fast-check'

/** Rules as other apps may have written them: several agents at once, denials, exceptions. */
export interface RawRule {
  agents: string[]
  everyone: boolean
  signedIn: boolean
  modes: AccessMode[]
  /** For the resource itself, for its members, or both. */
  reach: 'this' | 'members' | 'both'
  /** ACP only: agents whom the rule leaves out, and whether it denies. */
  not: string[]
  denies: boolean
}

export function rawRule(agents: readonly string[]): fc.Arbitrary<RawRule> {
  return fc.record({
    agents: fc.subarray([...agents]),
    everyone: fc.boolean(),
    signedIn: fc.boolean(),
    modes: fc.subarray<AccessMode>(['read', 'append', 'write'], { minLength: 1 }),
    reach: fc.constantFrom('this', 'members', 'both'),
    not: fc.subarray([...agents], { maxLength: 1 }),
    denies: fc.boolean(),
  })
}

const iris = { read: acl.Read, append: acl.Append, write: acl.Write, control: acl.Control }
const list = (values: string[]) => values.map((value) => `<${value}>`).join(', ')

/** An ACL document with these rules, and with all rights for the owner. */
export function aclDocument(resource: string, owner: string, rules: readonly RawRule[]): string {
  const own: RawRule = {
    agents: [owner],
    everyone: false,
    signedIn: false,
    modes: ['read', 'write', 'control'],
    reach: 'both',
    not: [],
    denies: false,
  }
  return [own, ...rules].map((rule, index) => authorization(resource, rule, index)).join('\n')
}

function authorization(resource: string, rule: RawRule, index: number): string {
  const classes = [
    ...(rule.everyone ? [foaf.Agent] : []),
    ...(rule.signedIn ? [acl.AuthenticatedAgent] : []),
  ]
  const targets = [
    ...(rule.reach === 'members' ? [] : [acl.accessTo]),
    ...(rule.reach === 'this' || !resource.endsWith('/') ? [] : [acl.default]),
  ]
  return [
    `<#raw-${index}> a <${acl.Authorization}>; <${acl.mode}> ${list(rule.modes.map((mode) => iris[mode]))}`,
    ...(rule.agents.length > 0 ? [`<${acl.agent}> ${list(rule.agents)}`] : []),
    ...(classes.length > 0 ? [`<${acl.agentClass}> ${list(classes)}`] : []),
    ...targets.map((predicate) => `<${predicate}> <${resource}>`),
  ]
    .join('; ')
    .concat(' .')
}

/** An access control resource with these rules; its nodes are blank, as in the server's templates. */
export function acrDocument(resource: string, owner: string, rules: readonly RawRule[]): string {
  const controls = rules.map((rule) => {
    const agents = [
      ...rule.agents,
      ...(rule.everyone ? [acp.PublicAgent] : []),
      ...(rule.signedIn ? [acp.AuthenticatedAgent] : []),
    ]
    // The owner must be able to look, or nothing could be compared.
    const not = rule.denies ? [...rule.not, owner] : rule.not
    const control = `[ a <${acp.AccessControl}>; <${acp.apply}> [ a <${acp.Policy}>;
      <${rule.denies ? acp.deny : acp.allow}> ${list(rule.modes.map((mode) => iris[mode]))}
      ${agents.length > 0 ? `; <${acp.anyOf}> [ a <${acp.Matcher}>; <${acp.agent}> ${list(agents)} ]` : ''}
      ${not.length > 0 ? `; <${acp.noneOf}> [ a <${acp.Matcher}>; <${acp.agent}> ${list(not)} ]` : ''} ] ]`
    const predicates = [
      ...(rule.reach === 'members' ? [] : [acp.accessControl]),
      ...(rule.reach === 'members' ? [acp.memberAccessControl] : []),
    ]
    return predicates.map((predicate) => `; <${predicate}> ${control}`).join('')
  })
  return `<#rules> a <${acp.AccessControlResource}>; <${acp.resource}> <${resource}>${controls.join('')} .`
}
