import type { Iri } from '@selfdata/vocab'

/** Whom a rule is about. `signed-in` is anyone with a WebID, `everyone` needs none. */
export type Who = { agent: Iri } | { group: Iri } | 'everyone' | 'signed-in'

/** One text per agent, group or class, to compare and to group by. */
export function whoKey(who: Who): string {
  if (typeof who === 'string') return who
  return 'agent' in who ? `agent ${who.agent}` : `group ${who.group}`
}

/** Whether two rules are for the same agent, group or class. */
export function sameWho(one: Who, other: Who): boolean {
  return whoKey(one) === whoKey(other)
}
