import type { AccessOptions } from '../rules/access-options.ts'
import type { AccessChange } from './access-change.ts'
import { normalModes } from '../rules/access-mode.ts'
import { sameWho } from '../rules/who.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { AccessRule } from '../rules/access-rule.ts'
import type { AccessWarning } from './access-warning.ts'
import type { DocumentPlan } from './document-plan.ts'
import type { Edit } from './edit.ts'
import { ruleWarnings } from '../rules/rule-warnings.ts'

/** What to say before a planned document is written. */
export function planWarnings(
  plan: DocumentPlan,
  options: Pick<AccessOptions, 'me' | 'storage'>,
): AccessWarning[] {
  const gained = plan.changes.filter(({ gains }) => gains.length > 0).map(ruleGained)
  return [
    ...ruleWarnings(gained, options),
    ...plan.edits.flatMap((edit) =>
      edit.kind === 'grant' ? notEffective(plan, edit) : stillReaches(plan, edit),
    ),
    ...ownRules(plan),
  ]
}

function ruleGained({ who, on, reaches, gains: modes }: AccessChange): AccessRule {
  return { who, on, reaches, modes, from: 'here' }
}

function notEffective({ resource, after }: DocumentPlan, edit: Edit): AccessWarning[] {
  const modes = edit.reaches.flatMap((reach) => {
    const has = after.filter(
      (rule) =>
        rule.reaches === reach &&
        sameWho(rule.who, edit.who) &&
        (rule.client === undefined || rule.client === edit.client),
    )
    return missing(normalModes(edit.modes), has)
  })
  return modes.length === 0
    ? []
    : [{ kind: 'not-effective', on: resource, who: edit.who, modes: normalModes(modes) }]
}

/** Wider rules that let somebody in whose own rule is taken away. */
function stillReaches({ resource, after }: DocumentPlan, edit: Edit): AccessWarning[] {
  const { who } = edit
  if (who === 'everyone') return []
  const excepted = ({ except = [] }: AccessRule) =>
    except.some((one) => one.who && sameWho(one.who, who) && one.client === undefined)
  const wider = after.filter(
    (rule) =>
      edit.reaches.includes(rule.reaches) &&
      (rule.who === 'everyone' || (rule.who === 'signed-in' && who !== 'signed-in')) &&
      !excepted(rule),
  )
  return wider.flatMap(({ who: through, modes }) => {
    const kept = modes.filter((mode) => edit.modes.includes(mode))
    return kept.length === 0
      ? []
      : [{ kind: 'still-reaches' as const, on: resource, who, through, modes: kept }]
  })
}

function ownRules({ resource, language, chain, before, changes }: DocumentPlan): AccessWarning[] {
  const from = before.find((rule) => rule.from !== 'here')?.from
  // With ACP the rules above go on counting.
  if (language === 'acp' || changes.length === 0 || chain[0].state === 'present') return []
  return typeof from === 'object' ? [{ kind: 'own-rules', on: resource, from: from.inherited }] : []
}

function missing(modes: AccessMode[], rules: AccessRule[]): AccessMode[] {
  return modes.filter((mode) => !rules.some((rule) => rule.modes.includes(mode)))
}
