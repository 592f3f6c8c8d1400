import type { AllowedAccess } from '@selfdata/pod'
import { acpRules } from '../acp/acp-rules.ts'
import { whoKey } from '../rules/who.ts'
import type { AccessRule } from '../rules/access-rule.ts'
import type { Remark } from './remark.ts'
import type { RuleChain } from '../rules/rule-document.ts'
import type { RuleLanguage } from '../rules/rule-place.ts'
import { decidingDocument, wacRules } from '../wac/wac-rules.ts'

/** Who may do what with one resource, as far as it can be known. */
export interface ResourceAccess {
  url: string
  language: RuleLanguage | 'unknown'
  rules: AccessRule[]
  /** It has rules of its own. */
  own: boolean
  /** What the rules say beyond that. */
  remarks: Remark[]
  /** The rules could not be read: `rules` is empty, and this is all that the server told. */
  hidden?: Hidden
}

export interface Hidden {
  /** We may not read them, they are not readable, or the server has none that can be read. */
  because: 'refused' | 'unreadable' | 'no-rules'
  /** What the server says it allows us, and everyone (`WAC-Allow`). */
  told?: AllowedAccess
}

/** What a chain of rule documents allows, in either language. */
export function accessFrom(chain: RuleChain, language: RuleLanguage): ResourceAccess {
  const [{ resource, state }] = chain
  const known = isKnown(chain, language)
  const { rules, remarks } = !known
    ? { rules: [], remarks: [] }
    : language === 'wac'
      ? wacRules(chain)
      : acpRules(chain)
  return {
    url: resource,
    language,
    rules: rules.toSorted(byWho),
    own: state === 'present',
    remarks,
    ...(!known && { hidden: { because: reasonOf(chain) } }),
  }
}

/** Servers order triples as they like; people want to find a rule where it was. */
function byWho(one: AccessRule, other: AccessRule): number {
  const [a, b] = [one, other].map(({ who, client = '', reaches, from }) =>
    JSON.stringify([reaches === 'this' ? 0 : 1, whoKey(who), client, from]),
  )
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}

function isKnown(chain: RuleChain, language: RuleLanguage): boolean {
  if (language === 'wac') return decidingDocument(chain) !== undefined
  // Above the storage nothing is ours to read; below it something must be.
  return chain[0].state !== 'hidden' && chain.some(({ state }) => state === 'present')
}

function reasonOf(chain: RuleChain): Hidden['because'] {
  const hidden = chain.find(({ state }) => state === 'hidden')
  if (!hidden) return 'no-rules'
  return hidden.reason instanceof Error && hidden.reason.name === 'UnreadableError'
    ? 'unreadable'
    : 'refused'
}
