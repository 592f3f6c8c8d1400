import type { Iri } from '@selfdata/vocab'
import type { AccessMode } from './access-mode.ts'
import { normalModes } from './access-mode.ts'
import type { AccessRule, Exception } from './access-rule.ts'

/** Somebody at the door: a person with a WebID, an app, the groups they are known to be in. */
export interface Visitor {
  agent?: Iri
  client?: Iri
  groups?: readonly Iri[]
}

/** What the rules of one resource allow a visitor to do with it. */
export function modesFor(rules: readonly AccessRule[], visitor: Visitor): AccessMode[] {
  return normalModes(
    rules
      .filter((rule) => rule.reaches === 'this' && appliesTo(rule, visitor))
      .flatMap((rule) => rule.modes),
  )
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
