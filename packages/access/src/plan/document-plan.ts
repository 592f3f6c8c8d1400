import type { Quad } from '@rdfjs/types'
import { changesBetween } from './access-change.ts'
import type { AccessChange } from './access-change.ts'
import { appliesTo } from '../rules/visitor.ts'
import type { AccessRule } from '../rules/access-rule.ts'
import { emptyControls } from '../acp/acp-controls.ts'
import { editAcp } from '../acp/acp-edit.ts'
import type { Edit } from './edit.ts'
import { OwnerLockoutError, RulesHiddenError } from '../errors.ts'
import { accessFrom } from '../view/resource-access.ts'
import { withOwnQuads } from '../rules/rule-document.ts'
import type { RuleChain } from '../rules/rule-document.ts'
import type { RuleLanguage } from '../rules/rule-place.ts'
import { editWac, ownQuads } from '../wac/wac-edit.ts'

/** What some edits make of the rule document of one resource. Nothing is written yet. */
export interface DocumentPlan {
  resource: string
  language: RuleLanguage
  edits: readonly Edit[]
  /** As it was read. */
  chain: RuleChain
  before: readonly AccessRule[]
  after: readonly AccessRule[]
  /** The triples that the edits start from: those of the document, or those copied from above. */
  base: readonly Quad[]
  /** The triples of the document afterwards. */
  quads: readonly Quad[]
  changes: readonly AccessChange[]
}

/**
 * Works out what edits do to the rules of a resource.
 *
 * @throws {RulesHiddenError} when its rules cannot be read
 * @throws {OwnerLockoutError} when nobody would control it any more, or `me` no longer
 * @throws {NotExpressibleError} when its rule language cannot say it
 */
export function planDocument(
  chain: RuleChain,
  edits: readonly Edit[],
  { language, me }: { language: RuleLanguage; me?: string | undefined },
): DocumentPlan {
  const [{ resource }] = chain
  const start = accessFrom(chain, language)
  if (start.hidden) {
    throw new RulesHiddenError('Reading the rules of', resource, start.hidden.because)
  }
  const base = baseOf(chain, language)
  const editOne = language === 'wac' ? editWac : editAcp
  const end = edits.reduce((now, edit) => withOwnQuads(now, editOne(now, edit)), chain)
  const before = start.rules
  const after = accessFrom(end, language).rules
  refuseLockout(resource, before, after, me)
  const changes = changesBetween(before, after)
  return { resource, language, edits, chain, before, after, base, quads: end[0].quads, changes }
}

/** The rules that edits start from: own ones, or what stands for them where there are none. */
function baseOf(chain: RuleChain, language: RuleLanguage): Quad[] {
  const [own] = chain
  if (language === 'wac') return ownQuads(chain)
  return own.state === 'present' ? own.quads : emptyControls(own)
}

/** Whoever changes rules keeps control, and somebody always has it. */
export function refuseLockout(
  resource: string,
  before: readonly AccessRule[],
  after: readonly AccessRule[],
  me: string | undefined,
): void {
  for (const reach of ['this', 'members'] as const) {
    const control = (rules: readonly AccessRule[]) =>
      rules.filter((rule) => rule.reaches === reach && rule.modes.includes('control'))
    const mine = (rules: readonly AccessRule[]) =>
      me !== undefined && control(rules).some((rule) => appliesTo(rule, { agent: me }))
    if (mine(before) && !mine(after)) {
      throw new OwnerLockoutError('Changing the rules of', resource, `${me} would lose control`)
    }
    if (control(before).length > 0 && control(after).length === 0) {
      throw new OwnerLockoutError('Changing the rules of', resource, 'nobody would control it')
    }
  }
}
