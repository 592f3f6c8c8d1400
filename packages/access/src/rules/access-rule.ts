import type { Iri } from '@selfdata/vocab'

/** What somebody may do with a resource. Who may write may always append. */
export type AccessMode = 'read' | 'append' | 'write' | 'control'

/** Whom a rule is about. `signed-in` is anyone with a WebID, `everyone` needs none. */
export type Who = { agent: Iri } | { group: Iri } | 'everyone' | 'signed-in'

/** One thing that is allowed, said the same way whatever the server's rule language is. */
export interface AccessRule {
  who: Who
  /** Only through this app (its Client ID document); any app when absent. */
  client?: Iri
  modes: AccessMode[]
  /** The resource that may be used. */
  on: string
  /** The resource itself, or what lies in it (containers only). */
  reaches: Reach
  /** Written for this resource, or taken over from a container above. */
  from: 'here' | { inherited: string }
  /** Visitors whom another rule takes out: what they may do is said in rules of their own. */
  except?: Exception[]
}

/** Visitors with all that is given here. */
export interface Exception {
  who?: Who
  client?: Iri
}

export type Reach = 'this' | 'members'

/** Somebody at the door: a person with a WebID, an app, the groups they are known to be in. */
export interface Visitor {
  agent?: Iri
  client?: Iri
  groups?: readonly Iri[]
}

/** In the order in which people read them. */
export const accessModes: readonly AccessMode[] = ['read', 'append', 'write', 'control']

/** Modes in reading order, each once, with `append` wherever there is `write`. */
export function normalModes(modes: Iterable<AccessMode>): AccessMode[] {
  const all = new Set(modes)
  if (all.has('write')) all.add('append')
  return accessModes.filter((mode) => all.has(mode))
}

/**
 * What is left of `modes` when `taken` is taken away. Without `append` there is no `write`:
 * a server lets everyone who may write also append.
 */
export function withoutModes(
  modes: Iterable<AccessMode>,
  taken: Iterable<AccessMode>,
): AccessMode[] {
  const gone = new Set(taken)
  if (gone.has('append')) gone.add('write')
  return normalModes(modes).filter((mode) => !gone.has(mode))
}

/** One text per agent, group or class, to compare and to group by. */
export function whoKey(who: Who): string {
  if (typeof who === 'string') return who
  return 'agent' in who ? `agent ${who.agent}` : `group ${who.group}`
}

/** Whether two rules are for the same agent, group or class. */
export function sameWho(one: Who, other: Who): boolean {
  return whoKey(one) === whoKey(other)
}

/** Whether a rule lets this visitor in; `client` rules need that very app. */
export function appliesTo(rule: AccessRule, visitor: Visitor): boolean {
  return isAmong(rule, visitor) && !(rule.except ?? []).some((one) => isAmong(one, visitor))
}

function isAmong({ who = 'everyone', client }: Exception, visitor: Visitor): boolean {
  if (client !== undefined && client !== visitor.client) return false
  if (who === 'everyone') return true
  if (visitor.agent === undefined) return false
  if (who === 'signed-in') return true
  return 'agent' in who ? who.agent === visitor.agent : (visitor.groups ?? []).includes(who.group)
}

/** What the rules of one resource allow a visitor to do with it. */
export function modesFor(rules: readonly AccessRule[], visitor: Visitor): AccessMode[] {
  return normalModes(
    rules
      .filter((rule) => rule.reaches === 'this' && appliesTo(rule, visitor))
      .flatMap((rule) => rule.modes),
  )
}
