import { documentUrl } from '@selfdata/pod'
import type { AccessOptions } from './access-options.ts'
import type { AccessRule } from './access-rule.ts'
import type { AccessWarning } from '../plan/access-warning.ts'

type Place = Pick<AccessOptions, 'me' | 'storage'>

/**
 * What a person should know about rules: those that stand, or those about to be made. `me` is the
 * WebID whose document must not be written by others, and is not warned about itself.
 */
export function ruleWarnings(rules: readonly AccessRule[], place: Place): AccessWarning[] {
  const others = rules.filter(({ who }) => !isAgent(who, place.me))
  const warnings = others.flatMap((rule) => warningsOf(rule, place))
  const texts = warnings.map((warning) => JSON.stringify(warning))
  return warnings.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}

function warningsOf(rule: AccessRule, { me, storage }: Place): AccessWarning[] {
  const { who, on, modes, reaches } = rule
  const warnings: AccessWarning[] = []
  if (who === 'everyone') warnings.push({ kind: 'public', on, modes, reaches })
  if (who === 'signed-in') warnings.push({ kind: 'signed-in', on, modes, reaches })
  if (modes.includes('control')) warnings.push({ kind: 'control', on, who, modes })
  if (modes.includes('append') && me !== undefined && covers(rule, documentUrl(me))) {
    warnings.push({ kind: 'profile-write', on, who, modes })
  }
  if (on === storage && reaches === 'members') {
    warnings.push({ kind: 'whole-pod', on, who, modes })
  }
  return warnings
}

function isAgent(who: AccessRule['who'], agent: string | undefined): boolean {
  return typeof who === 'object' && 'agent' in who && who.agent === agent
}

function covers({ on, reaches }: AccessRule, document: string): boolean {
  return reaches === 'this' ? on === document : document.startsWith(on) && document !== on
}
